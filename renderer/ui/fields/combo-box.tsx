import { Check, ChevronDown } from 'lucide-react'
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
import { useTranslation } from 'react-i18next'
import type { Choice } from './choice'
import type { FieldProps } from './field'
import styles from './field.module.css'
import { FieldLabel } from './field-label'
import { FieldNotes } from './field-notes'

export interface ComboBoxProps<V extends string> extends FieldProps {
  readonly value: V | null
  readonly onChange: (value: V | null) => void
  readonly choices: readonly Choice<V>[]
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A choice from a long closed list, found by typing a part of it, accents or not. */
export function ComboBox<V extends string>(props: ComboBoxProps<V>) {
  const { label, help, error, isLabelHidden, inputRef, choices, value, onChange, placeholder, ...rest } =
    props
  const { t } = useTranslation('ui')
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <AriaComboBox
      {...rest}
      className={styles.field ?? ''}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="input"
      defaultItems={choices}
      defaultFilter={contains}
      value={value}
      onChange={(key) => onChange(choices.find((choice) => choice.value === key)?.value ?? null)}
      allowsEmptyCollection
    >
      <FieldLabel label={label} isRequired={props.isRequired} isHidden={isLabelHidden} />
      <div className={styles.withButton}>
        <Input ref={inputRef} placeholder={placeholder} className={styles.control ?? ''} />
        <Button className={styles.inButton ?? ''}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      <FieldNotes help={help} error={error} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.nothing}>{t('comboBox.nothing')}</p>}
        >
          {(choice: Choice<V>) => (
            <ListBoxItem
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
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
