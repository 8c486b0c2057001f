import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '#renderer/ui/fields/date-field'
import { isLocalDate } from '#shared/time/day-number'
import styles from './period-chooser.module.css'
import type { OpenPeriod } from './period-of-list'

export interface FreePeriodProps {
  readonly period: OpenPeriod
  readonly onChange: (period: OpenPeriod) => void
}

/** Two dates, each of which may be missing; handed on as soon as they make a period. */
export function FreePeriod({ period, onChange }: FreePeriodProps) {
  const { t } = useTranslation('lists')
  const [from, setFrom] = useState<string | null>(period.from ?? null)
  const [to, setTo] = useState<string | null>(period.to ?? null)
  const isReversed = isDay(from) && isDay(to) && from > to

  function change(nextFrom: string | null, nextTo: string | null) {
    setFrom(nextFrom)
    setTo(nextTo)
    const isReadable = (nextFrom === null || isDay(nextFrom)) && (nextTo === null || isDay(nextTo))
    if (!isReadable || (nextFrom && nextTo && nextFrom > nextTo)) return
    onChange({ from: nextFrom ?? undefined, to: nextTo ?? undefined })
  }

  return (
    <div className={styles.free}>
      <DateField label={t('period.from')} value={from} onChange={(value) => change(value, to)} />
      <DateField
        label={t('period.to')}
        value={to}
        onChange={(value) => change(from, value)}
        error={isReversed ? t('period.reversed') : undefined}
      />
    </div>
  )
}

function isDay(text: string | null): text is string {
  return text !== null && isLocalDate(text)
}
