import { endedPauses, type PausedCase } from './pauses-of-case'

/** The side paths that a case may be on while it lives (domain, section 4). */
export const sidePaths = ['WAITING_FOR_CUSTOMER', 'HOLDING_NOTICE_SENT', 'APPEAL', 'MEDIATION'] as const
export type SidePath = (typeof sidePaths)[number]

export interface SidePathFacts extends PausedCase {
  readonly holdingNoticeAt: string | null
  readonly appealedAt: string | null
  readonly appealAnsweredAt: string | null
  readonly mediationOpenedAt: string | null
  readonly mediationEndedAt: string | null
  readonly reclassifiedAt: string | null
  readonly cancelledAt: string | null
}

/**
 * The side paths that are open now, from the dated facts alone. A holding notice is over once the answer is given; an
 * appeal once level 2 has answered. A mediation may go on after the case was closed; nothing goes on after a case was
 * reclassified or cancelled.
 */
export function listSidePaths(facts: SidePathFacts): SidePath[] {
  if (facts.reclassifiedAt ?? facts.cancelledAt) return []
  const open: SidePath[] = []
  if (facts.closedAt === null) {
    if (isWaiting(facts)) open.push('WAITING_FOR_CUSTOMER')
    if (facts.holdingNoticeAt && (facts.answeredAt === null || facts.answeredAt < facts.holdingNoticeAt))
      open.push('HOLDING_NOTICE_SENT')
    if (isOpenSince(facts.appealedAt, facts.appealAnsweredAt)) open.push('APPEAL')
  }
  if (isOpenSince(facts.mediationOpenedAt, facts.mediationEndedAt)) open.push('MEDIATION')
  return open
}

/** True while the case waits for the customer. */
export function isWaiting(facts: PausedCase): boolean {
  return endedPauses(facts).some((pause) => pause.to === null)
}

function isOpenSince(openedAt: string | null, endedAt: string | null): boolean {
  return openedAt !== null && (endedAt === null || endedAt < openedAt)
}
