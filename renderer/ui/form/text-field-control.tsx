import { type FieldValues, useController } from 'react-hook-form'
import { TextField, type TextFieldProps } from '#renderer/ui/fields/text-field'
import type { ControlProps, GivenByControl } from './control'

export type TextFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<TextFieldProps, GivenByControl>

/** `TextField` bound to a form by its path. */
export function TextFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: TextFieldControlProps<T, U>) {
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  return (
    <TextField
      {...rest}
      name={name}
      value={typeof value === 'string' ? value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
