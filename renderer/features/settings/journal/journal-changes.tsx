import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useValueReader } from '#renderer/app/use-value-reader'
import { Button } from '#renderer/ui/actions/button'
import { ValueChange } from '#renderer/ui/record/value-change'
import { describeChanges } from '#shared/history/describe-changes'
import type { JournalEntry } from '#shared/history/journal-api'
import styles from './journal.module.css'

const shown = 3
/** Characters of a text; the whole of it on demand. */
const longest = 240

/** The fields that changed, in words; a first state, which is long, is folded away. */
export function JournalChanges({ entry }: { readonly entry: JournalEntry }) {
  const { t } = useTranslation('accounts')
  const words = useValueReader(useSession().timeZone())
  const [isOpen, setOpen] = useState(false)
  const changes = describeChanges(entry.changes, words, entry.entity).filter(
    ({ before, after }) => before !== null || after !== null,
  )
  const isMany = changes.length > shown
  const isLong = changes.some(({ before, after }) => [before, after].some((text) => shorten(text) !== text))
  const isFolded = !isOpen && (isMany || isLong)
  const textOf = (text: string | null) => (isFolded ? shorten(text) : text)
  const visible = isFolded && isMany ? [] : changes
  return (
    <div className={styles.changes}>
      {entry.reason ? <p>{entry.reason}</p> : null}
      {visible.map(({ field, label, before, after }) =>
        before === null ? (
          <p key={field}>
            <span className={styles.label}>{label}</span> {textOf(after)}
          </p>
        ) : (
          <ValueChange key={field} label={label} before={textOf(before)} after={textOf(after)} />
        ),
      )}
      {isMany || isLong ? (
        <Button kind="quiet" isSmall aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isMany ? t('journal.firstValues', { count: changes.length }) : t('journal.wholeText')}
        </Button>
      ) : null}
      {entry.redacted ? <p className={styles.label}>{t('journal.wiped')}</p> : null}
    </div>
  )
}

function shorten(text: string | null): string | null {
  return text !== null && text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text
}
