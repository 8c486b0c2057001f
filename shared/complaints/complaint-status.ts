/** Where a case stands. Derived from its milestones, never typed in. */
export const complaintStatuses = [
  'AWAITING_WRITTEN_FORM',
  'RECEIVED',
  'ACKNOWLEDGED',
  'ASSESSED',
  'ANSWERED',
  'FOLLOWED_UP',
  'CLOSED',
  'REOPENED',
  'RECLASSIFIED',
  'CANCELLED',
] as const
export type ComplaintStatus = (typeof complaintStatuses)[number]

/** Statuses in which somebody still has something to do. */
export const openStatuses = [
  'AWAITING_WRITTEN_FORM',
  'RECEIVED',
  'ACKNOWLEDGED',
  'ASSESSED',
  'ANSWERED',
  'FOLLOWED_UP',
  'REOPENED',
] as const satisfies readonly ComplaintStatus[]

/** The dated facts that decide the status. Instants are ISO text in UTC. */
export interface Milestones {
  readonly written: boolean
  readonly acknowledgedAt: string | null
  readonly severity: number | null
  readonly admissible: boolean | null
  readonly answeredAt: string | null
  readonly followedUpAt: string | null
  readonly closedAt: string | null
  readonly reopenedAt: string | null
  readonly reclassifiedAt: string | null
  readonly cancelledAt: string | null
}

/**
 * The status of a case (domain, section 4): the side paths that end a case come first, then the furthest milestone.
 * A case counts as assessed once its severity or its admissibility is settled. A reopened case stays `REOPENED`
 * until it is answered or closed again after the reopening.
 */
export function deriveStatus(milestones: Milestones): ComplaintStatus {
  if (milestones.cancelledAt) return 'CANCELLED'
  if (milestones.reclassifiedAt) return 'RECLASSIFIED'
  if (milestones.closedAt) return 'CLOSED'
  if (!milestones.written) return 'AWAITING_WRITTEN_FORM'
  const { reopenedAt, answeredAt, followedUpAt } = milestones
  const isSince = (at: string | null) => at !== null && (reopenedAt === null || at >= reopenedAt)
  if (isSince(followedUpAt)) return 'FOLLOWED_UP'
  if (isSince(answeredAt)) return 'ANSWERED'
  if (reopenedAt) return 'REOPENED'
  if (milestones.severity !== null || milestones.admissible !== null) return 'ASSESSED'
  return milestones.acknowledgedAt ? 'ACKNOWLEDGED' : 'RECEIVED'
}
