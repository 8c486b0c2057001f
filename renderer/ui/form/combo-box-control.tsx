import type { FieldValues } from 'react-hook-form'
import { ComboBox, type ComboBoxProps } from '#renderer/ui/fields/combo-box'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type ComboBoxControlProps<T extends FieldValues, U, V extends string> = ControlProps<T, U> &
  Omit<ComboBoxProps<V>, GivenByControl>

/** `ComboBox` bound to a form by its path. */
export function ComboBoxControl<T extends FieldValues, U, V extends string>(
  props: ComboBoxControlProps<T, U, V>,
) {
  const { control, name, ...rest } = props
  const { value, ref, bound } = useBoundField({ control, name })
  const chosen = rest.choices.find((choice) => choice.value === value)?.value ?? null
  return <ComboBox {...rest} {...bound} value={chosen} inputRef={ref} />
}
