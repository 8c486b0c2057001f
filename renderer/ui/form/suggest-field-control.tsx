import { type FieldValues, useController } from 'react-hook-form'
import { SuggestField, type SuggestFieldProps } from '#renderer/ui/fields/suggest-field'
import type { ControlProps, GivenByControl } from './control'

export type SuggestFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<SuggestFieldProps, GivenByControl>

/** `SuggestField` bound to a form by its path. */
export function SuggestFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: SuggestFieldControlProps<T, U>) {
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  return (
    <SuggestField
      {...rest}
      name={name}
      value={typeof value === 'string' ? value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={fieldState.error?.message}
    />
  )
}
