import type { ReactNode } from 'react'

/** What every field of the kit takes; `label` and `error` are sentences in the reader's language. */
export interface FieldProps {
  readonly label: string
  readonly help?: ReactNode
  readonly error?: string
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  /** Keeps the label for screen readers only, where the place already says what the field is. */
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
  /** Dotted path in the form, so that an error summary can find the field. */
  readonly name?: string
  readonly onBlur?: () => void
}
