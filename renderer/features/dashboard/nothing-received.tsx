import { useNavigate } from '@tanstack/react-router'
import { ChartNoAxesCombined, FileText, Plus } from 'lucide-react'
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
  const { language } = useSession()
  const navigate = useNavigate()
  const { period, site, natures } = question
  const isFiltered = site !== null || natures.length > 0
  const nilReturn = {
    document: 'nilReturn' as const,
    from: period.from,
    to: period.to,
    sites: site ? [site] : undefined,
  }
  return (
    <EmptyState
      icon={<ChartNoAxesCombined />}
      title={t('empty.title', { period: inPeriod(period, language) })}
      actions={
        <>
          {isFiltered ? (
            <Button onPress={() => onChange({ site: undefined, natures: undefined })}>
              {t('empty.filters')}
            </Button>
          ) : null}
          <Button needs="record" icon={<Plus />} onPress={() => void navigate({ to: '/nouvelle' })}>
            {t('empty.record')}
          </Button>
          <Button icon={<FileText />} onPress={() => void navigate({ to: '/rapports', search: nilReturn })}>
            {t('empty.report')}
          </Button>
        </>
      }
    >
      {t(isFiltered ? 'empty.filtered' : 'empty.text')}
    </EmptyState>
  )
}
