import type { FieldValues } from 'react-hook-form'
import { DateTimeField, type DateTimeFieldProps } from '#renderer/ui/fields/date-time-field'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type DateTimeFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<DateTimeFieldProps, GivenByControl>

/** `DateTimeField` bound to a form by its path. */
export function DateTimeFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: DateTimeFieldControlProps<T, U>) {
  const { value, ref, bound } = useBoundField({ control, name })
  return (
    <DateTimeField {...rest} {...bound} value={typeof value === 'string' ? value : null} inputRef={ref} />
  )
}
