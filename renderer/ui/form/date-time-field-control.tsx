import { type FieldValues, useController } from 'react-hook-form'
import { DateTimeField, type DateTimeFieldProps } from '#renderer/ui/fields/date-time-field'
import type { ControlProps, GivenByControl } from './control'

export type DateTimeFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<DateTimeFieldProps, GivenByControl>

/** `DateTimeField` bound to a form by its path. */
export function DateTimeFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: DateTimeFieldControlProps<T, U>) {
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  return (
    <DateTimeField
      {...rest}
      name={name}
      value={typeof value === 'string' ? value : null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
