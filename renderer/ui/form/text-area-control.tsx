import type { FieldValues } from 'react-hook-form'
import { TextArea, type TextAreaProps } from '#renderer/ui/fields/text-area'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type TextAreaControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<TextAreaProps, GivenByControl>

/** `TextArea` bound to a form by its path. */
export function TextAreaControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: TextAreaControlProps<T, U>) {
  const { value, ref, bound } = useBoundField({ control, name })
  return <TextArea {...rest} {...bound} value={typeof value === 'string' ? value : ''} inputRef={ref} />
}
