import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { Block } from '#renderer/ui/layout/block'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { NatureControl } from '../fields/nature-control'
import { useNamed } from '../fields/use-named'
import { useNatureChoices } from '../fields/use-nature-choices'
import type { IntakeControl } from '../intake-values'
import { ThirdPartyFields } from './third-party-fields'

/** What happened: the person's words first, then what they are about. */
export function FactsBlock({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  const session = useSession()
  const natures = useNatureChoices('NATURE')
  const [nature, site] = useWatch({ control, name: ['nature', 'site'] })
  const needsDetail = session.list('NATURE').some((item) => item.code === nature && item.needsDetail)
  return (
    <Block title={t('facts.title')}>
      <TextAreaControl {...named('verbatim')} help={t('facts.verbatimHelp')} rows={5} isRequired />
      <FieldRow>
        <NatureControl control={control} choices={natures} />
        <TextFieldControl {...named('reason')} isRequired={needsDetail} />
      </FieldRow>
      <FieldRow>
        <DateFieldControl {...named('occurredOn')} timeZone={session.timeZone(site)} isPastOnly />
        <TextFieldControl {...named('place')} />
      </FieldRow>
      <ThirdPartyFields control={control} />
      <TextFieldControl {...named('service')} />
      <TextAreaControl {...named('summary')} help={t('facts.summaryHelp')} rows={2} />
    </Block>
  )
}
