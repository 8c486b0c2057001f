import type { Ref } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components'
import type { FieldProps } from './field'
import styles from './field.module.css'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'url'
  readonly placeholder?: string
  readonly maxLength?: number
  readonly autoComplete?: string
  readonly isShort?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, help, error, isLabelHidden, inputRef, placeholder, isShort, autoComplete, ...rest } = props
  return (
    <AriaTextField
      {...rest}
      className={styles.field ?? ''}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoComplete={autoComplete ?? 'off'}
    >
      <FieldLabel label={label} isRequired={props.isRequired} isHidden={isLabelHidden} />
      <Input
        ref={inputRef}
        placeholder={placeholder}
        className={[styles.control, isShort ? styles.short : ''].join(' ')}
      />
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
