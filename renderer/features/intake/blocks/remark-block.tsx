import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { Block } from '#renderer/ui/layout/block'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { PolarityControl } from '../fields/polarity-control'
import { useNamed } from '../fields/use-named'
import { useNatureChoices } from '../fields/use-nature-choices'
import type { IntakeControl } from '../intake-values'
import { ThirdPartyFields } from './third-party-fields'

/** What happened, for an entry kept without identity: only what the table of remarks holds is asked. */
export function RemarkBlock({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  const topics = useNatureChoices('TOPIC')
  const subject = useWatch({ control, name: 'subject' })
  return (
    <Block title={t(subject === 'IDEA' ? 'facts.ideaTitle' : 'facts.title')}>
      <TextAreaControl {...named('verbatim')} help={t('facts.anonymousVerbatimHelp')} rows={5} isRequired />
      <FieldRow>
        <SelectControl {...named('topic')} choices={topics} isRequired />
        <PolarityControl control={control} />
      </FieldRow>
      <ThirdPartyFields control={control} />
    </Block>
  )
}
