import {
  ArrowDownRight,
  ArrowUpRight,
  Ban,
  BellRing,
  CalendarClock,
  Check,
  Forward,
  Handshake,
  Hourglass,
  Inbox,
  Link2,
  type LucideIcon,
  MessageSquareReply,
  MessagesSquare,
  Paperclip,
  Pause,
  Pencil,
  PhoneCall,
  Play,
  RotateCcw,
  Scale,
  Send,
  Trash2,
  UserRoundPen,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Timeline } from '#renderer/ui/record/timeline'
import type { HistoryAction } from '#shared/history/history-api'
import { formatDateTime } from '#shared/text/formats'
import { useCase } from '../case-context'
import styles from './case-timeline.module.css'
import { EntryDetail } from './entry-detail'
import { useCaseHistory } from './use-case-history'

const icons: Readonly<Record<HistoryAction, LucideIcon>> = {
  CREATE: Inbox,
  UPDATE: Pencil,
  ACKNOWLEDGE: MessageSquareReply,
  ANSWER: MessageSquareReply,
  FOLLOW_UP: PhoneCall,
  CLOSE: Check,
  REOPEN: RotateCcw,
  RECLASSIFY: ArrowDownRight,
  PROMOTE: ArrowUpRight,
  CANCEL: Ban,
  REMOVE: Trash2,
  EXCHANGE: MessagesSquare,
  CHASE: BellRing,
  REASSIGN: UserRoundPen,
  MOVE_DEADLINE: CalendarClock,
  HOLD: Hourglass,
  PAUSE: Pause,
  RESUME: Play,
  APPEAL: Scale,
  MEDIATE: Handshake,
  SEND: Send,
  ATTACH: Paperclip,
  LINK: Link2,
  TRANSMIT: Forward,
}

/** Who did what, when, and what changed: newest first. */
export function CaseTimeline() {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const history = useCaseHistory(complaint.id)
  const entries = history.entries.map((entry) => {
    const Icon = icons[entry.action]
    return {
      id: String(entry.sequence),
      at: entry.at,
      atText: formatDateTime(entry.at, words.zone),
      who: entry.actor,
      title: t(`enums:historyAction.${entry.action}`),
      icon: <Icon />,
      children: <EntryDetail entry={entry} />,
    }
  })
  return (
    <div className={styles.timeline}>
      <h2 className={styles.title}>{t('timeline.title')}</h2>
      {history.error ? <ErrorNotice error={history.error} onRetry={history.retry} /> : null}
      {history.isLoading ? (
        <Skeleton lines={6} />
      ) : (
        <Timeline label={t('timeline.title')} entries={entries} />
      )}
      {history.hasMore ? (
        <Button isSmall isPending={history.isLoadingMore} onPress={history.loadMore}>
          {t('timeline.more')}
        </Button>
      ) : null}
    </div>
  )
}
