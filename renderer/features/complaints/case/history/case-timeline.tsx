import {
  Archive,
  ArchiveRestore,
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
  KeyRound,
  Link2,
  Lock,
  LogIn,
  LogOut,
  type LucideIcon,
  MessageSquareDot,
  MessageSquareReply,
  MessageSquareShare,
  MessagesSquare,
  Paperclip,
  Pause,
  Pencil,
  PhoneCall,
  Play,
  RotateCcw,
  Scale,
  Send,
  ShieldCheck,
  ShieldOff,
  Stamp,
  Trash2,
  UserRoundPen,
  UserX,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Timeline } from '#renderer/ui/record/timeline'
import type { HistoryAction } from '#shared/history/history-api'
import { formatDateTime } from '#shared/text/formats'
import { useCase } from '../case-context'
import { EventBar } from '../exchanges/event-bar'
import { EventCountsLine } from '../exchanges/event-counts-line'
import { EventDetail } from '../exchanges/event-detail'
import { type ToldEvent, toldEvent } from '../exchanges/told-event'
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
  ISSUE: Stamp,
  APPROVE: Stamp,
  SIGN_IN: LogIn,
  SIGN_IN_FAILED: KeyRound,
  SIGN_OUT: LogOut,
  LOCK: Lock,
  PROTECT: ShieldCheck,
  UNPROTECT: ShieldOff,
  RECOVER: KeyRound,
  BACKUP: Archive,
  RESTORE: ArchiveRestore,
  SUSPEND: Pause,
  RELEASE: Play,
  ANONYMISE: UserX,
}

function iconOf(action: HistoryAction, event: ToldEvent | null): LucideIcon {
  if (event?.type !== 'EXCHANGE') return icons[action]
  return event.direction === 'IN' ? MessageSquareDot : MessageSquareShare
}

function titleOf(action: HistoryAction, event: ToldEvent | null, t: (key: string) => string): string {
  if (event?.type === 'EXCHANGE') return t(event.direction === 'IN' ? 'exchange.received' : 'exchange.sent')
  if (event?.type === 'APPEAL_ANSWER') return t('dialogs.appealAnswer.title')
  if (event?.type === 'MEDIATION_RESULT') return t('dialogs.mediationEnd.title')
  return t(`enums:historyAction.${action}`)
}

/** Who did what, when, and what changed: newest first. */
export function CaseTimeline() {
  const { t } = useTranslation('case')
  const { complaint, words } = useCase()
  const history = useCaseHistory(complaint.id)
  const log = useChannel('complaints.events', { id: complaint.id }, { keepPrevious: true })
  const withdrawn = new Set(log.data?.events.flatMap(({ id, withdrawnAt }) => (withdrawnAt ? [id] : [])))
  const entries = history.entries.map((entry) => {
    const event = toldEvent(entry)
    const Icon = iconOf(entry.action, event)
    const title = titleOf(entry.action, event, t)
    return {
      id: String(entry.sequence),
      at: entry.at,
      atText: formatDateTime(entry.at, words.zone),
      who: entry.actor,
      title:
        event && withdrawn.has(event.id) ? (
          <>
            <s className={styles.withdrawn}>{title}</s> {t('events.withdrawn')}
          </>
        ) : (
          title
        ),
      icon: <Icon />,
      children: (
        <>
          {event ? <EventDetail event={event} recordedAt={entry.at} /> : null}
          <EntryDetail entry={entry} />
        </>
      ),
    }
  })
  return (
    <div className={styles.timeline}>
      <h2 className={styles.title}>{t('timeline.title')}</h2>
      <EventBar />
      {log.data ? <EventCountsLine log={log.data} /> : null}
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
