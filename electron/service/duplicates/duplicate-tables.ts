/** Two cases of one person, or two that were taken for one; the smaller id first. */
export interface CaseLinkTable {
  firstId: string
  secondId: string
  verdict: string
  decidedAt: string
  decidedBy: string
}

/** What a complainant is recognised by. */
export interface PersonKeyTable {
  mark: string
  ordinal: number
}
