import type { Control, FieldPath, FieldValues } from 'react-hook-form'

/** What each form control takes besides the props of its field; `U` is the form's output type. */
export interface ControlProps<T extends FieldValues, U> {
  readonly control: Control<T, unknown, U>
  readonly name: FieldPath<T>
}

/** Props that a control gives to its field itself. */
export type GivenByControl = 'value' | 'onChange' | 'onBlur' | 'error' | 'name' | 'inputRef' | 'buttonRef'
