import { type FieldValues, useController } from 'react-hook-form'
import { Select, type SelectProps } from '#renderer/ui/fields/select'
import type { ControlProps, GivenByControl } from './control'

export type SelectControlProps<T extends FieldValues, U, V extends string> = ControlProps<T, U> &
  Omit<SelectProps<V>, GivenByControl>

/** `Select` bound to a form by its path. */
export function SelectControl<T extends FieldValues, U, V extends string>(
  props: SelectControlProps<T, U, V>,
) {
  const { control, name, ...rest } = props
  const { field, fieldState } = useController({ control, name })
  const value = rest.choices.find((choice) => choice.value === field.value)?.value ?? null
  return (
    <Select
      {...rest}
      name={name}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
