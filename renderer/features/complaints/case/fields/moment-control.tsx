import type { FieldValues } from 'react-hook-form'
import type { ControlProps } from '#renderer/ui/form/control'
import { DateTimeFieldControl } from '#renderer/ui/form/date-time-field-control'
import { useCase } from '../case-context'

export interface MomentControlProps<T extends FieldValues, U> extends ControlProps<T, U> {
  readonly label: string
  readonly autoFocus?: boolean
}

/** When something took place in the case, by the clock of its site; never in the future. */
export function MomentControl<T extends FieldValues, U>(props: MomentControlProps<T, U>) {
  const { words } = useCase()
  return <DateTimeFieldControl {...props} timeZone={words.zone} isRequired isPastOnly />
}
