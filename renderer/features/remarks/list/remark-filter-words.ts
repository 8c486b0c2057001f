import type { TFunction } from 'i18next'
import type { SetFilter } from '#renderer/app/lists/set-filter'
import type { RemarkSearch } from '#renderer/app/search-params'
import type { Session } from '#renderer/app/session'
import { periodText } from '#renderer/ui/list/period-text'

/** The filters that are set, in the order of the bar, each in words and with the address that lacks it. */
export function listSetFilters(
  search: RemarkSearch,
  session: Session,
  t: TFunction,
): SetFilter<RemarkSearch>[] {
  const or = t('ui:filter.or')
  const several = <V>(values: readonly V[] | undefined, label: (value: V) => string) =>
    values?.map(label).join(or) ?? ''
  const words: Readonly<Record<string, string>> = {
    sites: several(search.sites, session.siteName),
    kinds: several(search.kinds, (kind) => t(`enums:kind.${kind}`)),
    topics: several(search.topics, (code) => session.label('TOPIC', code)),
    channels: several(search.channels, (code) => session.label('CHANNEL', code)),
    polarities: several(search.polarities, (polarity) => t(`enums:polarity.${polarity}`)),
    statuses: several(search.statuses, (status) => t(`enums:remarkStatus.${status}`)),
    decisions: several(search.decisions, (decision) => t(`enums:decision.${decision}`)),
    thirdParties: several(search.thirdParties, (name) => name),
    displayed:
      search.displayed === undefined
        ? ''
        : t(search.displayed ? 'lists:filter.isDisplayed' : 'lists:filter.notDisplayed'),
    text: search.text?.trim() ? t('lists:filter.words', { text: search.text.trim() }) : '',
  }
  const filters: SetFilter<RemarkSearch>[] = [
    {
      id: 'period',
      text: periodText(search, session.language),
      without: { ...search, from: undefined, to: undefined, period: undefined },
    },
    ...Object.entries(words).map(([id, text]) => ({ id, text, without: { ...search, [id]: undefined } })),
  ]
  return filters.filter((filter) => filter.text !== '')
}
