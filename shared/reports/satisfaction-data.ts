import { share } from '#shared/indicators/figure'
import { ces, csat, meanSatisfaction, nps, raisesAlert, yesShare } from '#shared/indicators/satisfaction'
import type { Period } from '#shared/time/local-date'
import { type CaseFacts, closedIn } from './case-facts'

/** What people said of the handling, over the cases closed in the period. */
export interface SatisfactionData {
  readonly closed: number
  /** Closed cases of which at least one question was answered. */
  readonly answered: ShareData
  readonly satisfied: ShareData
  /** Bought or came again since. */
  readonly cameAgain: ShareData
  /** Notes 4 and 5. */
  readonly csat: ShareData
  /** 1 to 5; null without answers. */
  readonly mean: MeasuredValue
  /** Effort, 1 to 10, low is good. */
  readonly effort: MeasuredValue
  /** Whole number from −100 to 100. */
  readonly nps: MeasuredValue
  /** How many gave each note, 1 to 5. */
  readonly notes: readonly number[]
  /** Numbers of the cases with a note of 3 or less. */
  readonly alerts: readonly string[]
  readonly targets: SatisfactionTargets
}

/** The indicators of satisfaction that have a target. */
export const satisfactionTargets = ['csat', 'meanSatisfaction', 'ces'] as const

/** What the organisation aims at, in the unit of each indicator; null where it has no target. */
type SatisfactionTargets = Readonly<Record<(typeof satisfactionTargets)[number], number | null>>

export interface ShareData {
  readonly part: number
  readonly n: number
  /** Null without any. */
  readonly percent: number | null
}

export interface MeasuredValue {
  readonly value: number | null
  readonly n: number
}

/** The satisfaction of a period, over the cases closed in it (domain, section 5). */
export function satisfactionDataOf(
  cases: readonly CaseFacts[],
  period: Period,
  targets: SatisfactionTargets,
): SatisfactionData {
  const closed = closedIn(cases, period)
  const scores = closed.map((facts) => facts.satisfactionScore)
  const hasSaid = (facts: CaseFacts) =>
    facts.satisfactionScore !== null ||
    facts.satisfied !== null ||
    facts.cameAgain !== null ||
    facts.effortScore !== null ||
    facts.recommendScore !== null
  const asShare = ({ part, n, rounded }: ReturnType<typeof share>): ShareData => ({
    part,
    n,
    percent: rounded,
  })
  const asValue = ({ value, n }: MeasuredValue): MeasuredValue => ({ value, n })
  return {
    closed: closed.length,
    answered: asShare(share(closed.filter(hasSaid).length, closed.length)),
    satisfied: asShare(yesShare(closed.map((facts) => facts.satisfied))),
    cameAgain: asShare(yesShare(closed.map((facts) => facts.cameAgain))),
    csat: asShare(csat(scores)),
    mean: asValue(meanSatisfaction(scores)),
    effort: asValue(ces(closed.map((facts) => facts.effortScore))),
    nps: asValue(nps(closed.map((facts) => facts.recommendScore))),
    notes: [1, 2, 3, 4, 5].map((note) => scores.filter((score) => score === note).length),
    alerts: closed.filter((facts) => raisesAlert(facts.satisfactionScore)).map((facts) => facts.number),
    targets,
  }
}
