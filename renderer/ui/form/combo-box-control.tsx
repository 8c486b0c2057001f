import { type FieldValues, useController } from 'react-hook-form'
import { ComboBox, type ComboBoxProps } from '#renderer/ui/fields/combo-box'
import type { ControlProps, GivenByControl } from './control'

export type ComboBoxControlProps<T extends FieldValues, U, V extends string> = ControlProps<T, U> &
  Omit<ComboBoxProps<V>, GivenByControl>

/** `ComboBox` bound to a form by its path. */
export function ComboBoxControl<T extends FieldValues, U, V extends string>(
  props: ComboBoxControlProps<T, U, V>,
) {
  const { control, name, ...rest } = props
  const { field, fieldState } = useController({ control, name })
  const value = rest.choices.find((choice) => choice.value === field.value)?.value ?? null
  return (
    <ComboBox
      {...rest}
      name={name}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
