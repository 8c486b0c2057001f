import { type FieldValues, useController } from 'react-hook-form'
import { RadioGroup, type RadioGroupProps } from '#renderer/ui/fields/radio-group'
import type { ControlProps, GivenByControl } from './control'

export type RadioGroupControlProps<T extends FieldValues, U, V extends string> = ControlProps<T, U> &
  Omit<RadioGroupProps<V>, GivenByControl>

/** `RadioGroup` bound to a form by its path. */
export function RadioGroupControl<T extends FieldValues, U, V extends string>(
  props: RadioGroupControlProps<T, U, V>,
) {
  const { control, name, ...rest } = props
  const { field, fieldState } = useController({ control, name })
  const value = rest.choices.find((choice) => choice.value === field.value)?.value ?? null
  return (
    <RadioGroup
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
