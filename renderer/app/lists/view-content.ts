import type { ComplaintSearch, RemarkSearch } from '#renderer/app/search-params'
import { canonicalJson, type Json } from '#shared/history/canonical-json'
import { type ViewContent, viewContentSchema } from '#shared/saved-views/saved-view'

export type ListSearch = ComplaintSearch | RemarkSearch

/** What of an address a view keeps: filters, order and columns. */
export function contentOf(screen: ViewContent['screen'], search: ListSearch): ViewContent {
  const { sort, descending, columns, selected: _selected, view: _view, ...filter } = search
  return viewContentSchema.parse({
    screen,
    filter: withoutMissing(filter),
    sort: sort ? { by: sort, descending: descending ?? sort === 'receivedAt' } : null,
    columns: columns ?? null,
  })
}

/** The address that shows a view. */
export function searchOf(view: string | undefined, content: ViewContent): Record<string, unknown> {
  return withoutMissing({
    ...content.filter,
    sort: content.sort?.by,
    descending: content.sort?.descending,
    columns: content.columns ?? undefined,
    view,
  })
}

/** Whether two views show the same. */
export function isSameContent(one: ViewContent, other: ViewContent): boolean {
  // What is missing is left out, and then all of it is JSON.
  const json = (content: ViewContent) => canonicalJson(JSON.parse(JSON.stringify(content)) as Json)
  return json(one) === json(other)
}

function withoutMissing(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  )
}
