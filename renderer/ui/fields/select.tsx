import { Check, ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Choice } from './choice'
import type { FieldProps } from './field'
import styles from './field.module.css'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'

export interface SelectProps<V extends string> extends FieldProps {
  readonly value: V | null
  readonly onChange: (value: V) => void
  readonly choices: readonly Choice<V>[]
  readonly placeholder?: string
  readonly buttonRef?: Ref<HTMLButtonElement>
}

/** A choice from a short closed list (up to about fifteen entries; beyond, use `ComboBox`). */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, help, error, isLabelHidden, buttonRef, choices, value, onChange, placeholder, ...rest } =
    props
  const { t } = useTranslation('ui')
  return (
    <AriaSelect
      {...rest}
      className={styles.field ?? ''}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key)
        if (chosen) onChange(chosen.value)
      }}
      placeholder={placeholder ?? t('select.placeholder')}
    >
      <FieldLabel label={label} isRequired={props.isRequired} isHidden={isLabelHidden} />
      <Button ref={buttonRef} className={styles.trigger ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : choices.find((choice) => choice.value === value)?.label
          }
        </SelectValue>
        <ChevronDown aria-hidden="true" />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label}
              isDisabled={choice.isDisabled}
              className={styles.option ?? ''}
            >
              {({ isSelected }) => (
                <>
                  {isSelected ? <Check aria-hidden="true" /> : null}
                  <span className={styles.optionWords}>{choice.label}</span>
                  {choice.description ? (
                    <span className={styles.optionHint}>{choice.description}</span>
                  ) : null}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
