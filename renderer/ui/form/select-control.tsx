import type { FieldValues } from 'react-hook-form'
import { Select, type SelectProps } from '#renderer/ui/fields/select'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type SelectControlProps<T extends FieldValues, U, V extends string> = ControlProps<T, U> &
  Omit<SelectProps<V>, GivenByControl>

/** `Select` bound to a form by its path. */
export function SelectControl<T extends FieldValues, U, V extends string>(
  props: SelectControlProps<T, U, V>,
) {
  const { control, name, ...rest } = props
  const { value, ref, bound } = useBoundField({ control, name })
  const chosen = rest.choices.find((choice) => choice.value === value)?.value ?? null
  return <Select {...rest} {...bound} value={chosen} buttonRef={ref} />
}
