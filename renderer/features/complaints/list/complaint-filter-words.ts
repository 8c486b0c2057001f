import type { TFunction } from 'i18next'
import type { SetFilter } from '#renderer/app/lists/set-filter'
import type { ComplaintSearch } from '#renderer/app/search-params'
import type { Session } from '#renderer/app/session'
import { periodText } from '#renderer/ui/list/period-text'
import type { LocalDate } from '#shared/time/day-number'
import { isOpenOnly } from './complaint-search'

/** The filters that are set, in the order of the bar, each in words and with the address that lacks it. */
export function listSetFilters(
  search: ComplaintSearch,
  session: Session,
  t: TFunction,
): SetFilter<ComplaintSearch>[] {
  const or = t('ui:filter.or')
  const several = <V>(values: readonly V[] | undefined, label: (value: V) => string) =>
    values?.map(label).join(or) ?? ''
  const dashboard = (name: 'closed' | 'due', dates: { from?: LocalDate; to?: LocalDate }) => {
    const period = periodText(dates, session.language)
    return period ? t(`dashboard:list.${name}`, { period }) : ''
  }
  const filters: SetFilter<ComplaintSearch>[] = [
    {
      id: 'period',
      text: periodText(search, session.language),
      without: { ...search, from: undefined, to: undefined, period: undefined },
    },
    {
      id: 'sites',
      text: several(search.sites, session.siteName),
      without: { ...search, sites: undefined },
    },
    {
      id: 'kinds',
      text: several(search.kinds, (kind) => t(`enums:kind.${kind}`)),
      without: { ...search, kinds: undefined },
    },
    {
      id: 'natures',
      text: several(search.natures, (code) => session.label('NATURE', code)),
      without: { ...search, natures: undefined },
    },
    {
      id: 'channels',
      text: several(search.channels, (code) => session.label('CHANNEL', code)),
      without: { ...search, channels: undefined },
    },
    {
      id: 'statuses',
      text: isOpenOnly(search.statuses)
        ? t('lists:complaints.open')
        : several(search.statuses, (status) => t(`enums:status.${status}`)),
      without: { ...search, statuses: undefined },
    },
    {
      id: 'severities',
      text: several(search.severities, (severity) => t(`enums:severity.${severity}`)),
      without: { ...search, severities: undefined },
    },
    {
      id: 'priorities',
      text: several(search.priorities, (priority) => t(`enums:priority.${priority}`)),
      without: { ...search, priorities: undefined },
    },
    {
      id: 'handlers',
      text: search.unassigned
        ? t('lists:filter.named', { label: t('lists:filter.handler'), text: t('lists:filter.nobody') })
        : several(search.handlers, session.employeeName),
      without: { ...search, handlers: undefined, unassigned: undefined },
    },
    {
      id: 'outcomes',
      text: several(search.outcomes, (outcome) => t(`enums:outcome.${outcome}`)),
      without: { ...search, outcomes: undefined },
    },
    {
      id: 'thirdParties',
      text: several(search.thirdParties, (name) => name),
      without: { ...search, thirdParties: undefined },
    },
    {
      id: 'answered',
      text:
        search.answered === undefined
          ? ''
          : t(search.answered ? 'lists:filter.isAnswered' : 'lists:filter.notAnswered'),
      without: { ...search, answered: undefined },
    },
    {
      id: 'overdue',
      text: search.overdue ? t('lists:complaints.overdue') : '',
      without: { ...search, overdue: undefined },
    },
    {
      id: 'closed',
      text: dashboard('closed', { from: search.closedFrom, to: search.closedTo }),
      without: { ...search, closedFrom: undefined, closedTo: undefined },
    },
    {
      id: 'due',
      text: dashboard('due', { from: search.dueFrom, to: search.dueTo }),
      without: { ...search, dueFrom: undefined, dueTo: undefined },
    },
    {
      id: 'counted',
      text: search.counted ? t('dashboard:list.counted') : '',
      without: { ...search, counted: undefined },
    },
    {
      id: 'text',
      text: search.text?.trim() ? t('lists:filter.words', { text: search.text.trim() }) : '',
      without: { ...search, text: undefined },
    },
  ]
  return filters.filter((filter) => filter.text !== '')
}
