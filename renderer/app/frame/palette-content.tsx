import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { classNames } from '#renderer/ui/class-names'
import { announce } from '#renderer/ui/feedback/live-region'
import { MarkedText } from '#renderer/ui/feedback/marked-text'
import styles from './command-palette.module.css'
import { usePaletteEntries } from './use-palette-entries'

export interface PaletteContentProps {
  readonly onClose: () => void
  readonly onShortcuts: () => void
}

/** The field and what answers to it. The focus stays in the field and points at the chosen line. */
export function PaletteContent({ onClose, onShortcuts }: PaletteContentProps) {
  const { t } = useTranslation('app')
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const groups = usePaletteEntries(text, onShortcuts)
  const entries = groups.flatMap((group) => group.entries)
  const [chosen, setChosen] = useState<string | null>(null)
  // What was chosen may be gone since; then the first line is.
  const index = Math.max(
    0,
    entries.findIndex((entry) => entry.id === chosen),
  )
  const active = entries[index]

  // What is typed is said to have led somewhere once the results have settled.
  useEffect(() => {
    if (!text.trim()) return
    const timer = setTimeout(
      () =>
        announce(entries.length > 0 ? t('palette.found', { count: entries.length }) : t('palette.nothing')),
      600,
    )
    return () => clearTimeout(timer)
  }, [text, entries.length, t])
  useEffect(() => {
    if (active) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function run(entry: (typeof entries)[number] | undefined) {
    if (!entry) return
    onClose()
    entry.run()
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setChosen(entries[(index + step + entries.length) % entries.length]?.id ?? null)
    else if (event.key === 'Enter') run(active)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles.field}>
        <Search aria-hidden="true" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type in it
          autoFocus
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active ? `${id}-${active.id}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('palette.placeholder')}
          className={styles.input}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setChosen(null)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {entries.length === 0 ? <p className={styles.nothing}>{t('palette.nothing')}</p> : null}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={t('palette.results')}
        className={styles.list}
        hidden={entries.length === 0}
      >
        {groups
          .filter((group) => group.entries.length > 0)
          .map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
            <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
              <div id={`${id}-${group.id}`} className={styles.section}>
                {t(`palette.${group.id}`)}
              </div>
              {group.entries.map((entry) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field above holds the focus and the keys
                <div
                  key={entry.id}
                  id={`${id}-${entry.id}`}
                  role="option"
                  aria-selected={entry === active}
                  aria-label={entry.number ? `${entry.number} ${entry.label}` : entry.label}
                  className={classNames(styles.item, entry === active && styles.active)}
                  onMouseMove={() => setChosen(entry.id)}
                  onClick={() => run(entry)}
                >
                  {entry.icon ? <entry.icon aria-hidden="true" /> : null}
                  {entry.number ? <span className={styles.number}>{entry.number}</span> : null}
                  <span className={styles.words}>
                    <MarkedText text={entry.label} ranges={entry.ranges ?? []} />
                  </span>
                  {entry.keys ? <KeyHint keys={entry.keys} /> : null}
                </div>
              ))}
            </div>
          ))}
      </div>
    </>
  )
}
