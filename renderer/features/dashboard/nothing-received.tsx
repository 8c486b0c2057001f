import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DashboardSearch } from '#renderer/app/search-params'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { inPeriod } from '#shared/reports/period-words'
import type { DashboardQuestion } from './use-dashboard-address'

export interface NothingReceivedProps {
  readonly question: DashboardQuestion
  readonly onChange: (change: DashboardSearch) => void
}

/** No complaint in the period: what can be done from here. */
export function NothingReceived({ question, onChange }: NothingReceivedProps) {
  const { t } = useTranslation('dashboard')
  const { language, may } = useSession()
  const { period, site, natures } = question
  const isFiltered = site !== null || natures.length > 0
  return (
    <EmptyState
      title={t('empty.title', { period: inPeriod(period, language) })}
      actions={
        <>
          {isFiltered ? (
            <Button onPress={() => onChange({ site: undefined, natures: undefined })}>
              {t('empty.filters')}
            </Button>
          ) : null}
          {may('record') ? <Link to="/nouvelle">{t('empty.record')}</Link> : null}
          <Link
            to="/rapports"
            search={{
              document: 'nilReturn',
              from: period.from,
              to: period.to,
              sites: site ? [site] : undefined,
            }}
          >
            {t('empty.report')}
          </Link>
        </>
      }
    >
      {t('empty.text')}
    </EmptyState>
  )
}
