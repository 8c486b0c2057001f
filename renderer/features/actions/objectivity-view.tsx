import { Link } from '@tanstack/react-router'
import { Scale } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { PlainTable } from '#renderer/ui/table/plain-table'
import { formatDate } from '#shared/text/formats'
import styles from './view.module.css'
import { ViewLinks } from './view-links'

/** Cases whose handler may be the person complained of: what an auditor asks first. */
export function ObjectivityView() {
  const { t } = useTranslation('actions')
  const { employeeName } = useSession()
  const { data, error, refetch } = useChannel('objectivity.list', {})
  const cases = data?.cases ?? []
  return (
    <Page width="full" title={t('views.objectivity')} subtitle={t('objectivity.subtitle')}>
      <ViewLinks current="objectivity" />
      <div className={styles.scroll}>
        <div className={styles.column}>
          <p className={styles.intro}>{t('objectivity.intro')}</p>
          {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
          {data || error ? null : <Skeleton lines={5} />}
          {data && cases.length === 0 ? (
            <EmptyState icon={<Scale />} title={t('objectivity.emptyTitle')} />
          ) : null}
          {cases.length > 0 ? (
            <PlainTable
              caption={t('views.objectivity')}
              isCaptionHidden
              columns={[
                { id: 'number', header: t('fields.number') },
                { id: 'received', header: t('fields.received') },
                { id: 'handler', header: t('fields.handler') },
                { id: 'reasons', header: t('objectivity.why') },
              ]}
              rows={cases.map((entry) => ({
                id: entry.id,
                cells: [
                  <Link key="number" to="/reclamations/$id" params={{ id: entry.id }}>
                    {entry.number}
                  </Link>,
                  formatDate(entry.receivedOn),
                  employeeName(entry.handledBy),
                  entry.reasons.map((reason) => t(`objectivity.reason.${reason}`)).join(' '),
                ],
              }))}
            />
          ) : null}
        </div>
      </div>
    </Page>
  )
}
