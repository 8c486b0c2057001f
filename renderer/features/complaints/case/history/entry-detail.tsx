import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { ValueChange } from '#renderer/ui/record/value-change'
import { fieldLabel } from '#shared/history/field-label'
import type { HistoryEntry } from '#shared/history/history-api'
import { valueText } from '#shared/history/value-text'
import { shorten } from '../blocks/shorten'
import { useCase } from '../case-context'
import { isEventField } from '../exchanges/told-event'
import styles from './case-timeline.module.css'
import { type ChangedValue, listChangedValues } from './list-changed-values'

/** Values shown before the rest is asked for: a reception sets thirty of them at once. */
const shown = 6
const textLimit = 160

/** Why it was done and what changed; values that were wiped are said to be. */
export function EntryDetail({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation('case')
  const { hidesIdentities } = useSession().register.access
  const [isWhole, setWhole] = useState(false)
  const values = entry.changes.filter(({ field }) => !isEventField(field)).flatMap(listChangedValues)
  // The first state of a case is the record itself: it is folded away.
  const limit = entry.action === 'CREATE' ? 0 : shown
  const visible = isWhole ? values : values.slice(0, limit)
  const isLong = values.length > limit || values.some(hasLongText)
  return (
    <>
      {entry.reason ? (
        <p className={styles.reason}>{t('timeline.reason', { reason: entry.reason })}</p>
      ) : null}
      <div className={styles.changes}>
        {visible.map((value) => (
          <ChangedLine key={value.path} value={value} isWhole={isWhole} />
        ))}
      </div>
      {entry.redacted ? (
        <p className={styles.wiped}>{t(hidesIdentities ? 'timeline.hidden' : 'timeline.wiped')}</p>
      ) : null}
      {isLong ? (
        <Button
          kind="quiet"
          isSmall
          className={styles.more}
          aria-expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole ? t('timeline.fold') : t('timeline.unfold', { count: values.length })}
        </Button>
      ) : null}
    </>
  )
}

interface ChangedLineProps {
  readonly value: ChangedValue
  readonly isWhole: boolean
}

function ChangedLine({ value, isWhole }: ChangedLineProps) {
  const { words } = useCase()
  const textOf = (given: unknown) => {
    const text = valueText(value.path, given, words)
    return text === null || isWhole ? text : shorten(text, textLimit)
  }
  const label = fieldLabel(value.path, words.language)
  const before = textOf(value.before)
  if (before === null) {
    return (
      <p className={styles.first}>
        <span className={styles.label}>{label}</span> {textOf(value.after)}
      </p>
    )
  }
  return <ValueChange label={label} before={before} after={textOf(value.after)} />
}

function hasLongText(value: ChangedValue): boolean {
  return [value.before, value.after].some((text) => typeof text === 'string' && text.length > textLimit)
}
