export interface RootCauseTable {
  ordinal: number
  id: string
  version: number
  label: string
  /** The label as it is compared: folded words. */
  folded: string
  category: string
  description: string | null
  active: number
  createdAt: string
}

export interface RootCauseLinkTable {
  rootCauseId: string
  entryId: string
  complaintId: string | null
  remarkId: string | null
}
