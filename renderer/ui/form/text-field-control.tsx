import type { FieldValues } from 'react-hook-form'
import { TextField, type TextFieldProps } from '#renderer/ui/fields/text-field'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type TextFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<TextFieldProps, GivenByControl>

/** `TextField` bound to a form by its path. */
export function TextFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: TextFieldControlProps<T, U>) {
  const { value, ref, bound } = useBoundField({ control, name })
  return <TextField {...rest} {...bound} value={typeof value === 'string' ? value : ''} inputRef={ref} />
}
