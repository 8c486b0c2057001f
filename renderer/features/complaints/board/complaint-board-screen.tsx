import { useSearch } from '@tanstack/react-router'
import { Columns3 } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { formatInteger } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import { toComplaintFilter } from '../list/complaint-search'
import { complaintTone } from '../list/complaint-tone'
import { EmptyRegister } from '../list/empty-register'
import styles from './board.module.css'
import { BoardFrame } from './board-frame'
import { CardColumns } from './card-columns'
import { useBoardAddress } from './use-board-address'

/** Cases by status, what is due first on top of each column. */
export function ComplaintBoardScreen() {
  const { t } = useTranslation(['board', 'lists', 'enums'])
  const { register, language, timeZone } = useSession()
  const search = useSearch({ from: '/reclamations/tableau' })
  const { open, change } = useBoardAddress('/reclamations/tableau', search)
  const today = localDateOf(new Date().toISOString(), timeZone())
  const filter = useMemo(() => toComplaintFilter(search, today), [search, today])
  const board = useChannel('complaints.board', { filter }, { keepPrevious: true })
  const columns = board.data?.columns ?? []
  const filled = columns.filter(({ count }) => count > 0)
  const without = columns.flatMap(({ status, count }) => (count > 0 ? [] : [t(`enums:status.${status}`)]))
  const total = columns.reduce((sum, { count }) => sum + count, 0)
  return (
    <BoardFrame
      view="board"
      search={search}
      today={today}
      subtitle={
        board.data ? t('lists:complaints.count', { count: total, value: formatInteger(total, language) }) : ''
      }
      onChange={change}
    >
      {board.error ? <ErrorNotice error={board.error} onRetry={() => void board.refetch()} /> : null}
      {board.isPending ? <Skeleton lines={8} /> : null}
      {board.data && total === 0 ? (
        register.counts.complaints === 0 ? (
          <EmptyRegister />
        ) : (
          <EmptyState icon={<Columns3 />} title={t('board:nothing')}>
            {t('board:noneFound')}
          </EmptyState>
        )
      ) : null}
      {total > 0 && without.length > 0 ? (
        <p className={styles.empty}>{t('board:empty', { statuses: without.join(', ') })}</p>
      ) : null}
      <CardColumns
        label={t('board:cards')}
        shape="columns"
        onOpen={open}
        columns={filled.map(({ status, count, cards }) => ({
          id: status,
          title: <StatusBadge tone={complaintTone(status)} isPlain label={t(`enums:status.${status}`)} />,
          count,
          cards,
          more: { ...search, statuses: [status], selected: undefined },
        }))}
      />
    </BoardFrame>
  )
}
