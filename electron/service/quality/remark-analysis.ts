import { z } from 'zod'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { analyseRemarks, type RemarkAnalysis } from '#shared/remarks/analyse-remarks'
import { polarities, remarkDecisions, remarkKinds } from '#shared/remarks/remark'
import type { Period } from '#shared/time/local-date'
import type { Context } from '../context'
import { resolveSites } from '../documents/resolve-sites'
import { readRecurrenceRule } from '../vigilance/vigilance-store'

const rowShape = z.object({
  kind: z.enum(remarkKinds),
  polarity: z.enum(polarities),
  decision: z.enum(remarkDecisions),
})

/** Answers `remarks.analysis`. */
export async function getRemarkAnalysis(
  context: Context,
  { from, to, sites, kinds }: ParsedInputOf<'remarks.analysis'>,
): Promise<OutputOf<'remarks.analysis'>> {
  const { lines, months, recurrences, thirdParties, ...counts } = await readRemarkAnalysis(context, {
    period: { from, to },
    sites: resolveSites(context, sites),
    kinds,
  })
  return {
    ...counts,
    months: [...months],
    lines: lines.map((line) => ({ ...line, months: [...line.months] })),
    recurrences: [...recurrences],
    thirdParties: [...thirdParties],
  }
}

export interface RemarkQuestion {
  readonly period: Period
  /** Ids; none means all. */
  readonly sites: readonly string[]
  readonly kinds?: readonly (typeof remarkKinds)[number][]
}

/** The remarks of a period, without their words, analysed. */
export async function readRemarkAnalysis(
  { db }: Context,
  { period, sites, kinds = [] }: RemarkQuestion,
): Promise<RemarkAnalysis> {
  let query = db
    .selectFrom('remark')
    .select(['kind', 'polarity', 'topic', 'site', 'receivedOn', 'thirdPartyName', 'decision', 'displayed'])
    .select(['transmittedOn', 'transmissionAnsweredOn'])
    .where('receivedOn', '>=', period.from)
    .where('receivedOn', '<=', period.to)
    .where('cancelledAt', 'is', null)
  if (sites.length > 0) query = query.where('site', 'in', sites)
  if (kinds.length > 0) query = query.where('kind', 'in', kinds)
  const rows = await query.execute()
  const facts = rows.map(({ thirdPartyName, displayed, ...row }) => ({
    ...row,
    ...rowShape.parse(row),
    thirdParty: thirdPartyName,
    displayed: displayed === 1,
  }))
  return analyseRemarks(facts, period, await readRecurrenceRule(db))
}
