import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { MoneyFieldControl } from '#renderer/ui/form/money-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { compensationTypes } from '#shared/complaints/complaint'
import { useFieldLabel } from '../fields/field-label'
import { useEnumChoices } from '../fields/use-enum-choices'
import type { IntakeControl } from '../intake-values'
import { ListPart } from './list-part'

export interface CompensationFieldsProps {
  readonly control: IntakeControl
  readonly index: number
  readonly onRemove: () => void
}

/** One compensation; apologies have no amount. */
export function CompensationFields({ control, index, onRemove }: CompensationFieldsProps) {
  const { t } = useTranslation('intake')
  const label = useFieldLabel()
  const choices = useEnumChoices()
  const { timeZone } = useSession()
  const base = `compensations.${index}` as const
  const site = useWatch({ control, name: 'site' })
  return (
    <ListPart
      title={t('onTheSpot.compensation', { rank: index + 1 })}
      removeLabel={t('onTheSpot.removeCompensation', { rank: index + 1 })}
      onRemove={onRemove}
    >
      <FieldRow>
        <SelectControl
          control={control}
          name={`${base}.type`}
          label={label('compensations.type')}
          choices={choices('compensationType', compensationTypes)}
        />
        <MoneyFieldControl control={control} name={`${base}.amount`} label={label('compensations.amount')} />
      </FieldRow>
      <FieldRow>
        <TextFieldControl
          control={control}
          name={`${base}.grantedBy`}
          label={label('compensations.grantedBy')}
        />
        <DateFieldControl
          control={control}
          name={`${base}.grantedAt`}
          label={label('compensations.grantedAt')}
          timeZone={timeZone(site)}
          isPastOnly
        />
      </FieldRow>
    </ListPart>
  )
}
