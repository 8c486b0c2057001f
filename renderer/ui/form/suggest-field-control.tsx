import type { FieldValues } from 'react-hook-form'
import { SuggestField, type SuggestFieldProps } from '#renderer/ui/fields/suggest-field'
import type { ControlProps, GivenByControl } from './control'
import { useBoundField } from './use-bound-field'

export type SuggestFieldControlProps<T extends FieldValues, U> = ControlProps<T, U> &
  Omit<SuggestFieldProps, GivenByControl>

/** `SuggestField` bound to a form by its path. */
export function SuggestFieldControl<T extends FieldValues, U>({
  control,
  name,
  ...rest
}: SuggestFieldControlProps<T, U>) {
  const { value, ref, bound } = useBoundField({ control, name })
  return <SuggestField {...rest} {...bound} value={typeof value === 'string' ? value : ''} inputRef={ref} />
}
