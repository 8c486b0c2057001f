import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import { quickCount } from '#shared/lists/counted'
import type { RemarkFilter } from '#shared/remarks/remark-api'
import { formatInteger } from '#shared/text/formats'

export type CountedList =
  | { readonly screen: 'complaints'; readonly filter: ComplaintFilter }
  | { readonly screen: 'remarks'; readonly filter: RemarkFilter }

/**
 * How long a list is, in words. Counted only once its first page is there: quickly up to a bound ("plus de 10 000"),
 * then exactly.
 */
export function useListCount(
  list: CountedList,
  isReady: boolean,
): { readonly text: string; readonly count: number | undefined } {
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
  if (!known) return { text: '', count: undefined }
  const words = { count: known.count, value: formatInteger(known.count, language) }
  const suffix = known.isMore ? 'countMore' : 'count'
  return {
    text: isCases ? t(`lists:complaints.${suffix}`, words) : t(`remarks:list.${suffix}`, words),
    count: known.count,
  }
}
