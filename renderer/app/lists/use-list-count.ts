import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { quickCount } from '#shared/lists/counted'
import { countText } from './count-text'
import type { ListedEntries } from './listed-entries'

export interface ListCount {
  readonly text: string
  /** At least so many. */
  readonly count: number | undefined
  /** So many and no more, once all are counted. */
  readonly exact: number | undefined
}

/**
 * How long a list is, in words. Counted only once its first page is there: quickly up to a bound ("plus de 10 000"),
 * then exactly.
 */
export function useListCount(list: ListedEntries, isReady: boolean): ListCount {
  const { t } = useTranslation(['lists', 'remarks'])
  const { language } = useSession()
  const isCases = list.screen === 'complaints'
  const cases = isCases ? list.filter : {}
  const remarks = list.screen === 'remarks' ? list.filter : {}
  const quick = { keepPrevious: true, enabled: isReady }
  const quickCases = useChannel(
    'complaints.count',
    { filter: cases, atMost: quickCount },
    { ...quick, enabled: isReady && isCases },
  )
  const quickRemarks = useChannel(
    'remarks.count',
    { filter: remarks, atMost: quickCount },
    { ...quick, enabled: isReady && !isCases },
  )
  const first = isCases ? quickCases : quickRemarks
  const isMore = first.data?.isMore === true && !first.isPlaceholderData
  const exactCases = useChannel('complaints.count', { filter: cases }, { enabled: isMore && isCases })
  const exactRemarks = useChannel('remarks.count', { filter: remarks }, { enabled: isMore && !isCases })
  const exact = isMore ? (isCases ? exactCases : exactRemarks).data : undefined
  const known = exact ?? first.data
  if (!known) return { text: '', count: undefined, exact: undefined }
  const isExact = !known.isMore && !(known === first.data && first.isPlaceholderData)
  const text = countText(t, list.screen, known, language)
  return { text, count: known.count, exact: isExact ? known.count : undefined }
}
