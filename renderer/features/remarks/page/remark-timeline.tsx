import { ArrowUpRight, Ban, Inbox, type LucideIcon, Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Timeline } from '#renderer/ui/record/timeline'
import type { HistoryAction } from '#shared/history/history-api'
import type { Remark } from '#shared/remarks/remark'
import { formatDateTime } from '#shared/text/formats'
import { RemarkChangesView } from './remark-changes-view'
import styles from './remark-page.module.css'

const icons: Partial<Record<HistoryAction, LucideIcon>> = {
  CREATE: Inbox,
  PROMOTE: ArrowUpRight,
  CANCEL: Ban,
}

/** The most that is read at once: a remark lives through a handful of changes. */
const limit = 500

/** Who did what, when, and what changed: newest first. */
export function RemarkTimeline({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation(['remarks', 'enums'])
  const { timeZone } = useSession()
  const history = useChannel('history.list', { entity: 'remark', entityId: remark.id, limit })
  const zone = timeZone(remark.site)
  const entries = (history.data?.entries ?? []).map((entry) => {
    const Icon = icons[entry.action] ?? Pencil
    return {
      id: String(entry.sequence),
      at: entry.at,
      atText: formatDateTime(entry.at, zone),
      who: entry.actor,
      title: t(`enums:historyAction.${entry.action}`),
      icon: <Icon />,
      children: <RemarkChangesView entry={entry} zone={zone} />,
    }
  })
  return (
    <div className={styles.timeline}>
      <h2>{t('remarks:page.timeline')}</h2>
      {history.error ? <ErrorNotice error={history.error} onRetry={() => void history.refetch()} /> : null}
      {history.isPending ? (
        <Skeleton lines={6} />
      ) : (
        <Timeline label={t('remarks:page.timeline')} entries={entries} />
      )}
    </div>
  )
}
