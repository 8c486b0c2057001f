import type { RemarkViewFilter } from '#shared/saved-views/saved-view'

/** The views that the program brings for remarks and suggestions. */
export const remarkViews: readonly { readonly id: string; readonly filter: RemarkViewFilter }[] = [
  { id: 'all', filter: {} },
  { id: 'new', filter: { statuses: ['NEW'] } },
  { id: 'transmitted', filter: { statuses: ['TRANSMITTED'] } },
  { id: 'suggestions', filter: { kinds: ['suggestion'] } },
  { id: 'thisMonth', filter: { period: 'THIS_MONTH' } },
]
