import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { DateFieldControl } from '#renderer/ui/form/date-field-control'
import { MoneyFieldControl } from '#renderer/ui/form/money-field-control'
import { SelectControl } from '#renderer/ui/form/select-control'
import { TextFieldControl } from '#renderer/ui/form/text-field-control'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { compensationTypes } from '#shared/complaints/complaint'
import { useEnumChoices } from '../fields/use-enum-choices'
import { useNamed } from '../fields/use-named'
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
  const named = useNamed(control)
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
        <SelectControl {...named(`${base}.type`)} choices={choices('compensationType', compensationTypes)} />
        <MoneyFieldControl {...named(`${base}.amount`)} />
      </FieldRow>
      <FieldRow>
        <TextFieldControl {...named(`${base}.grantedBy`)} />
        <DateFieldControl {...named(`${base}.grantedAt`)} timeZone={timeZone(site)} isPastOnly />
      </FieldRow>
    </ListPart>
  )
}
