import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import styles from './list-search-field.module.css'
import { useSettledValue } from './use-settled-value'

export interface ListSearchFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Leaves the field for the table: Enter, ↓, or Esc once it is empty. */
  readonly onLeave: () => void
  readonly inputRef?: Ref<HTMLInputElement>
}

const maxLength = 200

/** The words looked for in a list; the list follows when typing pauses. */
export function ListSearchField({ label, placeholder, onLeave, inputRef, ...props }: ListSearchFieldProps) {
  const { t } = useTranslation('lists')
  const [text, setText] = useSettledValue(props.value, props.onChange, 120)
  return (
    <SearchField
      aria-label={label}
      className={styles.field ?? ''}
      value={text}
      onChange={setText}
      maxLength={maxLength}
      autoComplete="off"
      onKeyDown={(event) => {
        const leaves = event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Escape' && !text)
        if (!leaves) event.continuePropagation()
        else {
          event.preventDefault()
          onLeave()
        }
      }}
    >
      <Search aria-hidden="true" className={styles.icon} />
      <Input ref={inputRef} placeholder={placeholder} className={styles.input ?? ''} aria-keyshortcuts="/" />
      {text ? (
        <Button className={styles.clear ?? ''} aria-label={t('search.clear')}>
          <X aria-hidden="true" />
        </Button>
      ) : (
        <KeyHint keys={['/']} />
      )}
    </SearchField>
  )
}
