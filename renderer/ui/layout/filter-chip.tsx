import { Check, ChevronDown, X } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from '#renderer/ui/class-names'
import type { Choice } from '#renderer/ui/fields/choice'
import field from '#renderer/ui/fields/field.module.css'
import styles from './chip.module.css'

export interface FilterChipProps<V extends string> {
  /** What is filtered: "Statut". */
  readonly label: string
  readonly choices: readonly Choice<V>[]
  readonly values: readonly V[]
  readonly onChange: (values: readonly V[]) => void
  readonly isMultiple?: boolean
  /** Without a cross: something is always chosen. */
  readonly isFixed?: boolean
  /** Begins with its list open: the filter has just been added. */
  readonly isOpenAtFirst?: boolean
}

/** One filter of a list: reads as the chosen words once set, as its name while unset. */
export function FilterChip<V extends string>(props: FilterChipProps<V>) {
  const { label, choices, values, onChange, isMultiple, isFixed } = props
  const { t } = useTranslation('ui')
  const [isOpen, setOpen] = useState(props.isOpenAtFirst ?? false)
  const chosen = choices.filter((choice) => values.includes(choice.value))
  const text = chosen.map((choice) => choice.label).join(t('filter.or'))
  const [first] = chosen
  const short =
    first && chosen.length > 2 ? t('filter.orOthers', { first: first.label, count: chosen.length - 1 }) : text
  return (
    <span className={classNames(styles.chip, styles.filter, chosen.length > 0 && !isFixed && styles.set)}>
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          className={styles.trigger ?? ''}
          aria-label={text ? t('filter.named', { label, text }) : label}
        >
          <span className={styles.words}>{short || label}</span>
          {text && !isFixed ? null : <ChevronDown aria-hidden="true" />}
        </Button>
        <Popover className={field.popover ?? ''} placement="bottom start" offset={6}>
          <Dialog aria-label={label} className={styles.dialog}>
            <ListBox
              aria-label={label}
              autoFocus
              className={field.list ?? ''}
              selectionMode={isMultiple ? 'multiple' : 'single'}
              // Esc closes the list and keeps what was chosen.
              escapeKeyBehavior="none"
              disallowEmptySelection={isFixed}
              selectedKeys={values}
              onSelectionChange={(keys) => {
                const next = keys === 'all' ? choices : choices.filter((choice) => keys.has(choice.value))
                onChange(next.map((choice) => choice.value))
                if (!isMultiple) setOpen(false)
              }}
            >
              {choices.map((choice) => (
                <ListBoxItem
                  key={choice.value}
                  id={choice.value}
                  textValue={choice.label}
                  className={field.option ?? ''}
                >
                  {({ isSelected }) => (
                    <>
                      {isSelected ? <Check aria-hidden="true" /> : null}
                      <span className={field.optionWords}>{choice.label}</span>
                      {choice.description ? (
                        <span className={field.optionHint}>{choice.description}</span>
                      ) : null}
                    </>
                  )}
                </ListBoxItem>
              ))}
            </ListBox>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {text && !isFixed ? (
        <Button
          className={styles.cross ?? ''}
          aria-label={t('filter.drop', { label })}
          onPress={() => onChange([])}
        >
          <X aria-hidden="true" />
        </Button>
      ) : null}
    </span>
  )
}
