import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { quickCount } from '#shared/lists/counted'
import { countText } from './count-text'
import type { ListedEntries } from './listed-entries'

/**
 * How long a list is, in words. Counted only once its first page is there: quickly up to a bound ("plus de 10 000"),
 * then exactly.
 */
export function useListCount(
  list: ListedEntries,
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
  return { text: countText(t, list.screen, known, language), count: known.count }
}
