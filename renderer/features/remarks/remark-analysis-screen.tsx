import { Link } from '@tanstack/react-router'
import { FileText, Megaphone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { PageViews } from '#renderer/ui/layout/page-views'
import { isDocumentOpen } from '#shared/accounts/documents-without-names'
import { inPeriod } from '#shared/reports/period-words'
import { AnalysisFigures } from './analysis/analysis-figures'
import { AnalysisFilters } from './analysis/analysis-filters'
import { HeatMap } from './analysis/heat-map'
import { RecurrenceTable } from './analysis/recurrence-table'
import { ThirdPartyTable } from './analysis/third-party-table'
import { useAnalysisAddress } from './analysis/use-analysis-address'

/** What remarks say together: by topic, site and month, what comes back, and whom it is about. */
export function RemarkAnalysisScreen() {
  const { t } = useTranslation('analysis')
  const { language, register } = useSession()
  const isOpen = (channel: string) => isDocumentOpen(channel, register.access.hidesIdentities)
  const { preview } = useDocumentPreview()
  const { question, today, change } = useAnalysisAddress()
  const { period, site, kinds } = question
  const input = { ...period, sites: site ? [site] : [] }
  const { data, error, isPending, refetch } = useChannel(
    'remarks.analysis',
    { ...input, kinds: [...kinds] },
    { keepPrevious: true },
  )
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {isOpen('documents.poster') ? (
            <Menu
              label={t('poster')}
              trigger={<Button icon={<Megaphone />}>{t('poster')}</Button>}
              entries={(['A4', 'A3'] as const).map((size) => ({
                id: size,
                label: t('sheet', { size }),
                onAction: () =>
                  preview({
                    title: t('poster'),
                    request: { channel: 'documents.poster', input: { ...input, language, size } },
                  }),
              }))}
            />
          ) : null}
          {isOpen('documents.qualityReview') ? (
            <Button
              icon={<FileText />}
              onPress={() =>
                preview({
                  title: t('review'),
                  request: { channel: 'documents.qualityReview', input: { ...input, language } },
                })
              }
            >
              {t('review')}
            </Button>
          ) : null}
        </>
      }
    >
      <PageViews label={t('views')}>
        <Link to="/remarques" activeOptions={{ exact: true }}>
          {t('back')}
        </Link>
        <Link to="/remarques/analyse" aria-current="page">
          {t('open')}
        </Link>
      </PageViews>
      <AnalysisFilters question={question} today={today} onChange={change} />
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <Skeleton lines={10} /> : null}
      {data?.n === 0 ? (
        <EmptyState
          title={t('empty.title', { period: inPeriod(period, language) })}
          actions={<Link to="/nouvelle">{t('empty.record')}</Link>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : null}
      {data && data.n > 0 ? (
        <>
          <AnalysisFigures analysis={data} question={question} />
          <HeatMap analysis={data} question={question} />
          <RecurrenceTable recurrences={data.recurrences} recurrenceRule={data.recurrenceRule} />
          <ThirdPartyTable parties={data.thirdParties} question={question} />
        </>
      ) : null}
    </Page>
  )
}
