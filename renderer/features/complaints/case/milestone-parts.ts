import type { Complaint } from '#shared/complaints/complaint'
import type { CaseStepName } from '#shared/complaints/next-step'

export interface MilestonePart {
  readonly channel?: string | null
  readonly employee?: string | null
  readonly name?: string | null
}

/** How a milestone was reached and by whom, as far as the record says. */
export function milestoneParts(step: CaseStepName, complaint: Complaint): MilestonePart[] {
  switch (step) {
    case 'RECEIVE':
      return [{ channel: complaint.channel }, { employee: complaint.receivedBy }]
    case 'ACKNOWLEDGE':
      return [{ channel: complaint.acknowledgementMeans }, { employee: complaint.acknowledgedBy }]
    case 'ANSWER':
      return [{ channel: complaint.answerChannel }, { name: complaint.signatory }]
    case 'DO_SOLUTIONS':
      return [{ name: complaint.agreedSolutions.findLast(({ doneBy }) => doneBy)?.doneBy ?? null }]
    case 'FOLLOW_UP':
      return [{ channel: complaint.followUpMeans }, { employee: complaint.followedUpBy }]
    case 'CLOSE':
      return [{ employee: complaint.closedBy }]
    case 'FORMALISE':
      return []
  }
}
