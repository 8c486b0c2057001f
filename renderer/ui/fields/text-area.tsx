import type { Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import type { FieldProps } from './field'
import styles from './field.module.css'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly maxLength?: number
  readonly rows?: number
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

/** Several lines of text; the field grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { label, help, error, isLabelHidden, inputRef, placeholder, rows = 3, ...rest } = props
  return (
    <AriaTextField
      {...rest}
      className={styles.field ?? ''}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={props.isRequired} isHidden={isLabelHidden} />
      <AriaTextArea ref={inputRef} rows={rows} placeholder={placeholder} className={styles.area ?? ''} />
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
