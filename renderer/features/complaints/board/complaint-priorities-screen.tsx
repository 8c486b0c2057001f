import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { openStatuses } from '#shared/complaints/complaint-status'
import { formatInteger } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import { toComplaintFilter } from '../list/complaint-search'
import { BoardFrame } from './board-frame'
import { CardColumns } from './card-columns'
import { useBoardAddress } from './use-board-address'

/** Open cases by importance and urgency (S4): every one of them gets an answer, the question is when and by whom. */
export function ComplaintPrioritiesScreen() {
  const { t } = useTranslation(['board', 'lists'])
  const { language, timeZone } = useSession()
  const search = useSearch({ from: '/reclamations/priorites' })
  const { open, change } = useBoardAddress('/reclamations/priorites', search)
  const today = localDateOf(new Date().toISOString(), timeZone())
  const filter = useMemo(() => toComplaintFilter(search, today), [search, today])
  const found = useChannel('complaints.priorities', { filter }, { keepPrevious: true })
  const boxes = found.data?.boxes ?? []
  const total = boxes.reduce((sum, { count }) => sum + count, 0)
  return (
    <BoardFrame
      view="priorities"
      search={search}
      today={today}
      subtitle={found.data ? t('board:open', { count: total, value: formatInteger(total, language) }) : ''}
      onChange={change}
    >
      {found.error ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <Skeleton lines={8} /> : null}
      <CardColumns
        label={t('board:cards')}
        shape="boxes"
        onOpen={open}
        columns={boxes.map(({ box, count, cards }) => ({
          id: box,
          title: t(`board:box.${box}`),
          help: t(`board:boxHelp.${box}`),
          count,
          cards,
          more: { ...search, statuses: [...openStatuses], sort: 'answerDueOn', selected: undefined },
        }))}
      />
    </BoardFrame>
  )
}
