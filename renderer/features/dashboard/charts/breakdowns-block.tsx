import { useTranslation } from 'react-i18next'
import type { ComplaintSearch } from '#renderer/app/search-params'
import type { Indicators } from '#shared/indicators/indicator-api'
import styles from '../dashboard.module.css'
import { receivedSearchOf } from '../figures/case-search'
import type { DashboardQuestion } from '../use-dashboard-address'
import { caseLink } from './case-link'
import { ShareBars } from './share-bars'

export interface BreakdownsBlockProps {
  readonly indicators: Indicators
  readonly question: DashboardQuestion
}

/** The most bars of one division; the table of a longer one is in the list itself. */
const mostBars = 12

/** How complaints divide by channel, site, nature, severity and third party; each part leads to its cases. */
export function BreakdownsBlock({ indicators, question }: BreakdownsBlockProps) {
  const { t } = useTranslation('dashboard')
  const parts = [
    ['channel', indicators.byChannel, (code: string) => ({ channels: [code] })],
    ['site', indicators.bySite, (code: string) => ({ sites: [code] })],
    ['nature', indicators.byNature, (code: string) => ({ natures: [code] })],
    ['severity', indicators.bySeverity, (code: string) => ({ severities: [Number(code)] })],
    ['thirdParty', indicators.byThirdParty, (code: string) => ({ thirdParties: [code] })],
  ] as const satisfies readonly (readonly [
    string,
    Indicators['byChannel'],
    (code: string) => Partial<ComplaintSearch>,
  ])[]
  return (
    <div className={styles.charts}>
      {parts.map(([name, { rows }, narrow]) =>
        rows.length === 0 ? null : (
          <ShareBars
            key={name}
            title={t(`breakdowns.${name}`)}
            rows={rows.slice(0, mostBars).map(({ code, label, percent, count }) => ({
              ...{ id: code, label, percent, n: count },
              link: caseLink({ ...receivedSearchOf(question), ...narrow(code) }),
            }))}
          />
        ),
      )}
    </div>
  )
}
