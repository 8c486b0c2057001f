import { type SelfAssessment, selfAssessmentSchema } from '#shared/improvement/self-assessment-api'
import { serviceQuotient } from '#shared/indicators/service-quotient'
import type { Context } from '../context'
import type { SelfAssessmentTable } from './improvement-tables'

/** The assessments, the latest first. */
export async function listAssessments({ db }: Context, withCancelled: boolean): Promise<SelfAssessment[]> {
  let query = db.selectFrom('selfAssessment').selectAll()
  if (!withCancelled) query = query.where('cancelledAt', 'is', null)
  const rows = await query.orderBy('assessedOn', 'desc').orderBy('ordinal', 'desc').limit(500).execute()
  return rows.map(toAssessment)
}

/** An assessment with what follows from its marks. */
export function toAssessment(row: SelfAssessmentTable): SelfAssessment {
  const ratings: (number | null)[] = JSON.parse(row.ratings)
  const { value, band, parts, n } = serviceQuotient(ratings)
  return selfAssessmentSchema.parse({ ...row, ratings, value, band, parts, rated: n })
}
