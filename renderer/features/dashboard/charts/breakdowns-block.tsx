import { useTranslation } from 'react-i18next'
import type { IndicatorBreakdown, Indicators } from '#shared/indicators/indicator-api'
import styles from '../dashboard.module.css'
import { ShareBars } from './share-bars'

/** How complaints divide by channel, site, severity and third party. */
export function BreakdownsBlock({ indicators }: { readonly indicators: Indicators }) {
  const { t } = useTranslation('dashboard')
  const parts = [
    ['channel', indicators.byChannel],
    ['site', indicators.bySite],
    ['severity', indicators.bySeverity],
    ['thirdParty', indicators.byThirdParty],
  ] as const
  return (
    <div className={styles.charts}>
      {parts.map(([name, breakdown]) =>
        breakdown.rows.length === 0 ? null : (
          <Breakdown key={name} title={t(`breakdowns.${name}`)} breakdown={breakdown} />
        ),
      )}
    </div>
  )
}

function Breakdown({ title, breakdown }: { readonly title: string; readonly breakdown: IndicatorBreakdown }) {
  const rows = breakdown.rows
    .slice(0, 12)
    .map(({ code, label, percent, count }) => ({ id: code, label, percent, n: count }))
  return <ShareBars title={title} rows={rows} />
}
