import type { LocalDate } from '#shared/time/day-number'
import { daysBetween } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'

/** What an auditor asks of the register itself, whatever its cases. */
export const registerPoints = [
  'IDENTITY',
  'BASE',
  'MEDIATOR',
  'STANDARD',
  'PROCEDURE',
  'MANAGEMENT_REVIEW',
  'SELF_ASSESSMENT',
  'RISKS',
  'ACTIONS_LATE',
  'OTHER_NATURE',
  'ISSUED_REPORT',
] as const
export type RegisterPoint = (typeof registerPoints)[number]

/** What is known of the register on the day of the audit. Null where a point does not apply. */
export interface RegisterFacts {
  /** SIRET, or declaration number of a training organisation, and address are filled in. */
  readonly isIdentified: boolean
  /** The rate of the period can be computed. */
  readonly isRateComputable: boolean
  readonly hasMediator: boolean
  /** When the wording of the standard in force was last confirmed. */
  readonly standardCheckedOn: LocalDate | null
  readonly hasApprovedProcedure: boolean
  /** Last day that a closed management review looks at. */
  readonly reviewedUntil: LocalDate | null
  readonly assessedOn: LocalDate | null
  /** Number of risks followed; null where no risk analysis is asked for. */
  readonly risks: number | null
  readonly lateActions: number
  /** Share of the nature "other" among the complaints of the period, in %; null without any. */
  readonly otherShare: number | null
  /** A report of the very period was issued; null while the period runs. */
  readonly isReportIssued: boolean | null
}

export interface RegisterReadiness {
  readonly met: number
  readonly applicable: number
  readonly gaps: readonly RegisterPoint[]
}

/** A review or a self-assessment speaks for a year, give or take a month; so does a confirmed standard. */
const longestSilence = 396
/** Above this share, "other" hides natures that deserve a name (domain, section 3). */
const otherLimit = 10

/** How far the register is ready for the audit of a period, on a day. */
export function registerReadinessOf(
  facts: RegisterFacts,
  period: Period,
  today: LocalDate,
): RegisterReadiness {
  const isRecent = (on: LocalDate | null, at: LocalDate) =>
    on !== null && daysBetween(on, at) <= longestSilence
  const end = period.to < today ? period.to : today
  const points: Readonly<Record<RegisterPoint, boolean | null>> = {
    IDENTITY: facts.isIdentified,
    BASE: facts.isRateComputable,
    MEDIATOR: facts.hasMediator,
    STANDARD: isRecent(facts.standardCheckedOn, today),
    PROCEDURE: facts.hasApprovedProcedure,
    MANAGEMENT_REVIEW: isRecent(facts.reviewedUntil, end),
    SELF_ASSESSMENT: isRecent(facts.assessedOn, today),
    RISKS: facts.risks === null ? null : facts.risks > 0,
    ACTIONS_LATE: facts.lateActions === 0,
    OTHER_NATURE: facts.otherShare === null ? null : facts.otherShare <= otherLimit,
    ISSUED_REPORT: facts.isReportIssued,
  }
  const asked = registerPoints.filter((point) => points[point] !== null)
  const gaps = asked.filter((point) => points[point] === false)
  return { met: asked.length - gaps.length, applicable: asked.length, gaps }
}
