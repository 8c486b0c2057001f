import type { ActionSearch } from '#renderer/app/action-search'
import type { ActionFilter } from '#shared/actions/action-api'

/** What the service is asked for: the filters of the address. */
export function toActionFilter(search: ActionSearch): ActionFilter {
  const { view: _view, sort: _sort, descending: _descending, selected: _selected, text, ...filter } = search
  return { ...filter, ...(text?.trim() ? { text: text.trim() } : {}) }
}

export function withoutFilters({ sort, descending, selected }: ActionSearch): ActionSearch {
  return { sort, descending, selected }
}

export function hasFilters(search: ActionSearch): boolean {
  return Object.values(toActionFilter(search)).some((value) => value !== undefined)
}
