import { useTranslation } from 'react-i18next'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { outcomes } from '#shared/complaints/complaint'
import { refusalGroundsLength } from '#shared/complaints/complaint-checks'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useNamed } from '../fields/use-named'
import type { IntakeControl } from '../intake-values'

/** What was decided, with the grounds when it is not wholly in the person's favour. */
export function DecisionFields({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const named = useNamed(control)
  const choices = useEnumChoices()
  return (
    <>
      <OptionalSelectControl {...named('outcome')} choices={choices('outcome', outcomes)} />
      <TextAreaControl
        {...named('refusalGrounds')}
        help={t('rest.refusalGroundsHelp', { min: refusalGroundsLength })}
        rows={2}
      />
      <CheckboxControl {...named('recourseGiven')} />
    </>
  )
}
