import type { ManagementReview } from '#shared/improvement/management-review-api'
import type { Risk } from '#shared/improvement/risk-api'
import type { SelfAssessment } from '#shared/improvement/self-assessment-api'
import type { PrintedAssessment, PrintedReview, PrintedRisk } from '#shared/reports/improvement-data'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../context'

function nameOf({ employees }: Context, id: string | null): string | null {
  return employees.find((employee) => employee.id === id)?.name ?? null
}

export function toPrintedReview(context: Context, review: ManagementReview): PrintedReview {
  const { from, to, heldOn, closedAt, participants, figures, findings, decisions, conclusion } = review
  return {
    period: { from, to },
    heldOn,
    closedOn: closedAt && localDateOf(closedAt, context.settings.timeZone),
    participants,
    figures,
    findings,
    decisions: decisions.map(({ text, owner, due, action }) => ({
      text,
      owner: nameOf(context, owner),
      due,
      action: action?.title ?? null,
      done: action?.done ?? null,
    })),
    conclusion,
  }
}

export function toPrintedRisk(context: Context, risk: Risk): PrintedRisk {
  const { title, cause, severity, probability, criticality, level, control, due, updatedOn } = risk
  const owner = nameOf(context, risk.owner)
  return { title, cause, severity, probability, criticality, level, control, owner, due, updatedOn }
}

/** A whole assessment beside the whole one before it; null when it is not whole. */
export function toPrintedAssessment(
  context: Context,
  assessment: SelfAssessment,
  before: SelfAssessment | undefined,
): PrintedAssessment | null {
  const { value, band } = assessment
  if (value === null || band === null) return null
  const { assessedOn, ratings, comment } = assessment
  const parts = ({ parts: means }: SelfAssessment) => means.map((mean) => mean ?? 0)
  return {
    assessedOn,
    assessedBy: nameOf(context, assessment.assessedBy) ?? '–',
    ratings,
    value,
    band,
    parts: parts(assessment),
    comment,
    previous:
      before && before.value !== null
        ? { assessedOn: before.assessedOn, value: before.value, parts: parts(before) }
        : null,
  }
}
