import { Link, useSearch } from '@tanstack/react-router'
import { Stamp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import styles from './issued/issued.module.css'
import { IssuedReportDetail } from './issued/issued-report-detail'
import { IssuedReportList } from './issued/issued-report-list'
import { ReportViews } from './report-views'

/** The reports that were issued: their seals at the left, the frozen pages of one at the right. */
export function IssuedReportsScreen() {
  const { t } = useTranslation(['app', 'issued'])
  const { number } = useSearch({ from: '/rapports/emis' })
  const list = useChannel('reports.list', {})
  const reports = list.data?.reports ?? []
  const current = reports.find((report) => report.number === number) ?? reports[0]
  return (
    <Page title={t('app:places.reports')} width="full">
      <ReportViews current="issued" />
      {list.error ? <ErrorNotice error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton lines={6} /> : null}
      {list.isSuccess && !current ? (
        <EmptyState icon={<Stamp />} title={t('issued:empty')}>
          <p>{t('issued:emptyText')}</p>
          <p>
            <Link to="/rapports">{t('issued:emptyLink')}</Link>
          </p>
        </EmptyState>
      ) : null}
      {current ? (
        <div className={styles.columns}>
          <IssuedReportList reports={reports} current={current.number} />
          <IssuedReportDetail key={current.number} number={current.number} />
        </div>
      ) : null}
    </Page>
  )
}
