import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { NumberField } from '#renderer/ui/fields/number-field'
import { isStock } from '#shared/rates/base-entries'
import { formatInteger, formatMonth } from '#shared/text/formats'
import styles from './bases.module.css'
import type { MonthSeries } from './month-changes'
import { readPastedNumbers } from './paste-numbers'
import type { useTwelveMonths } from './use-twelve-months'

export interface MonthGridProps {
  readonly series: MonthSeries
  readonly entry: ReturnType<typeof useTwelveMonths>
}

/** Twelve fields; a row or a column pasted into one fills those that follow. */
export function MonthGrid({ series, entry }: MonthGridProps) {
  const { t } = useTranslation('rates')
  const { language } = useSession()
  const total = entry.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return (
    <fieldset className={styles.months}>
      <legend className={styles.legend}>{t('months.values')}</legend>
      {entry.months.map(({ month }, index) => (
        <div
          key={`${series.kind} ${series.site} ${month}`}
          onPasteCapture={(event) => {
            const numbers = readPastedNumbers(event.clipboardData.getData('text'))
            if (!numbers) return
            // The field would read the whole text as one number.
            event.preventDefault()
            event.stopPropagation()
            entry.put(index, numbers)
          }}
        >
          <NumberField
            label={formatMonth(month, language)}
            value={entry.values[index] ?? null}
            onChange={(value) => entry.put(index, [value])}
            minValue={0}
            maxValue={2_000_000_000}
            isDisabled={entry.isLoading}
            autoFocus={index === 0}
          />
        </div>
      ))}
      <p className={styles.total} aria-live="polite">
        {isStock(series.kind)
          ? t('months.stock')
          : t('months.total', { value: formatInteger(total, language) })}
      </p>
    </fieldset>
  )
}
