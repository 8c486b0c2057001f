import { type FieldValues, useController } from 'react-hook-form'
import { TextArea, type TextAreaProps } from '#renderer/ui/fields/text-area'
import type { ControlProps, GivenByControl } from './control'

export type TextAreaControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<TextAreaProps, GivenByControl>

/** `TextArea` bound to a form by its path. */
export function TextAreaControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: TextAreaControlProps<T, U>) {
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  return (
    <TextArea
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
