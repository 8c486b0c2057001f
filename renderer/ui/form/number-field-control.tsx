import { type FieldValues, useController } from 'react-hook-form'
import { NumberField, type NumberFieldProps } from '#renderer/ui/fields/number-field'
import type { ControlProps, GivenByControl } from './control'

export type NumberFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<NumberFieldProps, GivenByControl>

/** `NumberField` bound to a form by its path. */
export function NumberFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: NumberFieldControlProps<T, U>) {
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  return (
    <NumberField
      {...rest}
      name={name}
      value={typeof value === 'number' ? value : null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
