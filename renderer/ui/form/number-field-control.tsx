import type { FieldValues } from 'react-hook-form'
import { NumberField, type NumberFieldProps } from '#renderer/ui/fields/number-field'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type NumberFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<NumberFieldProps, GivenByControl>

/** `NumberField` bound to a form by its path. */
export function NumberFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: NumberFieldControlProps<T, U>) {
  const { value, ref, bound } = useBoundField({ control, name })
  return <NumberField {...rest} {...bound} value={typeof value === 'number' ? value : null} inputRef={ref} />
}
