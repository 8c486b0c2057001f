import { type FieldValues, useController } from 'react-hook-form'
import { Checkbox, type CheckboxProps } from '#renderer/ui/fields/checkbox'
import type { ControlProps, GivenByControl } from './control'

export type CheckboxControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<CheckboxProps, GivenByControl>

/** `Checkbox` bound to a form by its path. */
export function CheckboxControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: CheckboxControlProps<T, U>) {
  const { field } = useController({ control, name })
  const value: unknown = field.value
  return (
    <Checkbox
      {...rest}
      name={name}
      value={value === true}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
    />
  )
}
