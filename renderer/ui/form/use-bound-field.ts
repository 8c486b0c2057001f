import { type FieldValues, useController } from 'react-hook-form'
import type { ControlProps } from './control'

/** The value at a path of a form, what takes the focus when it is refused, and what its field is given besides. */
export function useBoundField<T extends FieldValues, U>({ control, name }: ControlProps<T, U>) {
  const { field, fieldState } = useController({ control, name })
  const { onChange, onBlur, ref } = field
  const value: unknown = field.value
  return { value, ref, bound: { name, onChange, onBlur, error: fieldState.error?.message } }
}
