import type { FieldValues } from 'react-hook-form'
import { RadioGroup, type RadioGroupProps } from '#renderer/ui/fields/radio-group'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type RadioGroupControlProps<T extends FieldValues, U, V extends string> = ControlProps<T, U> &
  Omit<RadioGroupProps<V>, GivenByControl>

/** `RadioGroup` bound to a form by its path. */
export function RadioGroupControl<T extends FieldValues, U, V extends string>(
  props: RadioGroupControlProps<T, U, V>,
) {
  const { control, name, ...rest } = props
  const { value, ref, bound } = useBoundField({ control, name })
  const chosen = rest.choices.find((choice) => choice.value === value)?.value ?? null
  return <RadioGroup {...rest} {...bound} value={chosen} inputRef={ref} />
}
