import type { InputOf } from '#shared/api/contract'
import type { ComplaintFilter } from '#shared/complaints/complaint-api'
import type { RemarkFilter } from '#shared/remarks/remark-api'

/** What a list is asked for: which entries, in which order. */
export type ListedEntries =
  | {
      readonly screen: 'complaints'
      readonly filter: ComplaintFilter
      readonly sort: NonNullable<InputOf<'complaints.ids'>['sort']>
    }
  | {
      readonly screen: 'remarks'
      readonly filter: RemarkFilter
      readonly sort: NonNullable<InputOf<'remarks.ids'>['sort']>
    }
