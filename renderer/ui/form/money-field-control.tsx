import type { FieldValues } from 'react-hook-form'
import { MoneyField, type MoneyFieldProps } from '#renderer/ui/fields/money-field'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type MoneyFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<MoneyFieldProps, GivenByControl>

/** `MoneyField` bound to a form by its path. */
export function MoneyFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: MoneyFieldControlProps<T, U>) {
  const { value, ref, bound } = useBoundField({ control, name })
  return <MoneyField {...rest} {...bound} value={typeof value === 'number' ? value : null} inputRef={ref} />
}
