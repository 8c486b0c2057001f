import { ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  useFilter,
} from 'react-aria-components'
import type { FieldProps } from './field'
import styles from './field.module.css'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'

export interface Suggestion {
  readonly text: string
  /** A few words at the right. */
  readonly hint?: string | null
}

export interface SuggestFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Called when a suggestion is taken, so that what belongs to it can follow. */
  readonly onTake?: (suggestion: Suggestion) => void
  readonly suggestions: readonly Suggestion[]
  readonly maxLength?: number
  readonly inputRef?: Ref<HTMLInputElement>
}

/** One line of free text with what was written before proposed under it; any other text is kept as typed. */
export function SuggestField(props: SuggestFieldProps) {
  const {
    label,
    help,
    error,
    isLabelHidden,
    inputRef,
    suggestions,
    value,
    onChange,
    onTake,
    maxLength,
    ...rest
  } = props
  const { contains } = useFilter({ sensitivity: 'base' })
  const shown = suggestions.filter(({ text }) => contains(text, value)).slice(0, 50)
  return (
    <AriaComboBox
      {...rest}
      className={styles.field ?? ''}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="input"
      allowsCustomValue
      items={shown}
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={(key) => {
        const taken = suggestions.find(({ text }) => text === key)
        if (!taken) return
        onChange(taken.text)
        onTake?.(taken)
      }}
    >
      <FieldLabel label={label} isRequired={props.isRequired} isHidden={isLabelHidden} />
      <div className={styles.withButton}>
        <Input ref={inputRef} maxLength={maxLength} autoComplete="off" className={styles.control ?? ''} />
        <Button className={styles.inButton ?? ''}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      <FieldNotes help={help} error={error} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {(suggestion: Suggestion) => (
            <ListBoxItem id={suggestion.text} textValue={suggestion.text} className={styles.option ?? ''}>
              <span className={styles.optionWords}>{suggestion.text}</span>
              {suggestion.hint ? <span className={styles.optionHint}>{suggestion.hint}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
