import type { FieldValues } from 'react-hook-form'
import { DateField, type DateFieldProps } from '#renderer/ui/fields/date-field'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type DateFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<DateFieldProps, GivenByControl>

/** `DateField` bound to a form by its path. */
export function DateFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: DateFieldControlProps<T, U>) {
  const { value, ref, bound } = useBoundField({ control, name })
  return <DateField {...rest} {...bound} value={typeof value === 'string' ? value : null} inputRef={ref} />
}
