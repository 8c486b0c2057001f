/** What happened on a case beside its milestones. */
export interface CaseEventTable {
  id: string
  complaintId: string
  rank: number
  type: string
  at: string
  recordedAt: string
  recordedBy: string
  direction: string | null
  channel: string | null
  minutes: number | null
  automatic: number
  text: string | null
  person: string | null
  handlerBefore: string | null
  handlerAfter: string | null
  dueBefore: string | null
  dueAfter: string | null
  result: string | null
  withdrawnAt: string | null
}
