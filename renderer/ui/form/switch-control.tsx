import { type FieldValues, useController } from 'react-hook-form'
import { Switch, type SwitchProps } from '#renderer/ui/fields/switch'
import type { ControlProps, GivenByControl } from './control'

export type SwitchControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<SwitchProps, GivenByControl>

/** `Switch` bound to a form by its path. */
export function SwitchControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: SwitchControlProps<T, U>) {
  const { field } = useController({ control, name })
  const value: unknown = field.value
  return (
    <Switch
      {...rest}
      name={name}
      value={value === true}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
    />
  )
}
