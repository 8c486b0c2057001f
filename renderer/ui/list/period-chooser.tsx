import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { periodPresets } from '#shared/lists/period-preset'
import { formatShortMonth } from '#shared/text/formats'
import type { LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import { yearPeriod } from '#shared/time/period'
import { FreePeriod } from './free-period'
import styles from './period-chooser.module.css'
import { halfYearPeriod, isSamePeriod, monthPeriod, type OpenPeriod, yearOfPeriod } from './period-of-list'

export interface PeriodChooserProps {
  readonly period: OpenPeriod
  readonly today: LocalDate
  /** A year, a half-year or a month: the choice is complete. */
  readonly onChoose: (period: OpenPeriod) => void
  /** A free period, while it is typed. */
  readonly onType: (period: OpenPeriod) => void
  readonly hasPresets?: boolean
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** A year and its parts at one glance, or two dates. */
export function PeriodChooser({ period, today, onChoose, onType, hasPresets }: PeriodChooserProps) {
  const { t, i18n } = useTranslation('lists')
  const language = i18n.resolvedLanguage === 'en' ? 'en' : 'fr'
  const [year, setYear] = useState(() => yearOfPeriod(period, Number(today.slice(0, 4))))

  function part(label: string, own: Period) {
    return (
      <ToggleButton
        key={own.from + own.to}
        className={styles.part ?? ''}
        isSelected={isSamePeriod(period, own)}
        onPress={() => onChoose(own)}
      >
        {label}
      </ToggleButton>
    )
  }

  return (
    <div className={styles.chooser}>
      <div className={styles.years}>
        <Button
          kind="quiet"
          isSmall
          icon={<ChevronLeft />}
          aria-label={t('period.previousYear')}
          onPress={() => setYear(year - 1)}
        />
        <strong aria-live="polite">{year}</strong>
        <Button
          kind="quiet"
          isSmall
          icon={<ChevronRight />}
          aria-label={t('period.nextYear')}
          onPress={() => setYear(year + 1)}
        />
      </div>
      <div className={styles.halves}>
        {part(t('period.wholeYear'), yearPeriod(year))}
        {part(t('period.firstHalf'), halfYearPeriod(year, 1))}
        {part(t('period.secondHalf'), halfYearPeriod(year, 2))}
      </div>
      <div className={styles.months}>
        {months.map((month) => {
          const own = monthPeriod(year, month)
          return part(formatShortMonth(own.from.slice(0, 7), language), own)
        })}
      </div>
      {hasPresets ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would put its words into the border
        <div role="group" aria-label={t('period.presets')} className={styles.halves}>
          {periodPresets.map((preset) => (
            <ToggleButton
              key={preset}
              className={styles.part ?? ''}
              isSelected={period.period === preset}
              onPress={() => onChoose({ period: preset })}
            >
              {t(`period.preset.${preset}`)}
            </ToggleButton>
          ))}
        </div>
      ) : null}
      <FreePeriod period={period} onChange={onType} />
    </div>
  )
}
