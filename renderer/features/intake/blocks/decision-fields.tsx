import { useTranslation } from 'react-i18next'
import { CheckboxControl } from '#renderer/ui/form/checkbox-control'
import { TextAreaControl } from '#renderer/ui/form/text-area-control'
import { outcomes } from '#shared/complaints/complaint'
import { refusalGroundsLength } from '#shared/complaints/complaint-checks'
import { useFieldLabel } from '../fields/field-label'
import { OptionalSelectControl } from '../fields/optional-select-control'
import { useEnumChoices } from '../fields/use-enum-choices'
import type { IntakeControl } from '../intake-values'

/** What was decided, with the grounds when it is not wholly in the person's favour. */
export function DecisionFields({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const label = useFieldLabel()
  const choices = useEnumChoices()
  return (
    <>
      <OptionalSelectControl
        control={control}
        name="outcome"
        label={label('outcome')}
        choices={choices('outcome', outcomes)}
      />
      <TextAreaControl
        control={control}
        name="refusalGrounds"
        label={label('refusalGrounds')}
        help={t('rest.refusalGroundsHelp', { min: refusalGroundsLength })}
        rows={2}
      />
      <CheckboxControl control={control} name="recourseGiven" label={label('recourseGiven')} />
    </>
  )
}
