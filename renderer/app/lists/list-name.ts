import type { ListSearch } from './view-content'

/** Names what is listed: filters and order, not the row that is shown nor the columns. */
export function listNameOf(search: ListSearch): string {
  return JSON.stringify({ ...search, selected: undefined, columns: undefined, view: undefined })
}
