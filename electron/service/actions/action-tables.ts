export interface ActionTable {
  ordinal: number
  id: string
  version: number
  kind: string
  title: string
  description: string | null
  owner: string
  due: string | null
  done: string | null
  evidence: string | null
  effectiveness: string | null
  effectivenessOn: string | null
  effectivenessBy: string | null
  effectivenessComment: string | null
  rootCauseId: string | null
  topic: string | null
  site: string | null
  createdAt: string
  createdBy: string
  cancelledAt: string | null
  cancelledBy: string | null
  cancellationReason: string | null
  /** Folded words of its texts. */
  words: string
}

/** An action and an entry that it answers to; one of the two ids says which table holds the entry. */
export interface ActionLinkTable {
  actionId: string
  entryId: string
  complaintId: string | null
  remarkId: string | null
}

export interface RecurrenceDecisionTable {
  id: string
  topic: string
  site: string
  upTo: number
  actionId: string | null
  reason: string | null
  decidedAt: string
  decidedBy: string
}
