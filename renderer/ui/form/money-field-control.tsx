import { type FieldValues, useController } from 'react-hook-form'
import { MoneyField, type MoneyFieldProps } from '#renderer/ui/fields/money-field'
import type { ControlProps, GivenByControl } from './control'

export type MoneyFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<MoneyFieldProps, GivenByControl>

/** `MoneyField` bound to a form by its path. */
export function MoneyFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: MoneyFieldControlProps<T, U>) {
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  return (
    <MoneyField
      {...rest}
      name={name}
      value={typeof value === 'number' ? value : null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
