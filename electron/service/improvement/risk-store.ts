import { compareRisks, criticalityOf, levelOf } from '#shared/improvement/criticality'
import { type Risk, riskSchema } from '#shared/improvement/risk-api'
import type { Context } from '../context'
import type { RiskTable } from './improvement-tables'

/** The risks, the most critical first. */
export async function listRisks({ db }: Context, withRetired: boolean): Promise<Risk[]> {
  let query = db.selectFrom('risk').selectAll()
  if (!withRetired) query = query.where('retiredOn', 'is', null)
  const rows = await query.limit(1_000).execute()
  return rows.map(toRisk).sort(compareRisks)
}

/** A risk with what follows from its marks. */
export function toRisk(row: RiskTable): Risk {
  const criticality = criticalityOf(row)
  return riskSchema.parse({ ...row, criticality, level: levelOf(criticality) })
}
