import { type FieldValues, useController } from 'react-hook-form'
import { DateField, type DateFieldProps } from '#renderer/ui/fields/date-field'
import type { ControlProps, GivenByControl } from './control'

export type DateFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<DateFieldProps, GivenByControl>

/** `DateField` bound to a form by its path. */
export function DateFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: DateFieldControlProps<T, U>) {
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  return (
    <DateField
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
