import { compareAround } from '#shared/causes/compare-around'
import { breakdown, countByCode } from '#shared/indicators/breakdown'
import { pareto, severityWeight } from '#shared/indicators/pareto'
import type { CaseFacts } from '#shared/reports/case-facts'
import type { CauseEffect, CausesData } from '#shared/reports/causes-data'
import type { Language } from '#shared/text/language'
import type { Context } from '../context'
import { todayAt } from '../local-day'
import { enumLabel } from './labels'

/** Why the complaints received in the period came about, and whether what was done about it helped. */
export async function gatherReportCauses(
  context: Context,
  received: readonly CaseFacts[],
  sites: readonly string[],
  language: Language,
): Promise<CausesData> {
  const links = received.flatMap(({ causes, severity }) =>
    causes.map((cause) => ({ ...cause, weight: severityWeight(severity) })),
  )
  const labels = new Map(links.map(({ id, label }) => [id, label]))
  const groups = countByCode(
    links,
    ({ id }) => id,
    (id) => labels.get(id) ?? '—',
  )
  const weighOf = (code: string) =>
    links.filter(({ id }) => id === code).reduce((sum, { weight }) => sum + weight, 0)
  const share = ({
    code,
    label,
    count,
    percent,
    cumulativePercent,
    reachesThreshold,
  }: CausesData['byFrequency'][number]) => ({
    code,
    label,
    count,
    percent,
    cumulativePercent,
    reachesThreshold,
  })
  return {
    received: received.length,
    explained: received.filter(({ causes }) => causes.length > 0).length,
    byFrequency: pareto(groups).map(share),
    bySeverity: pareto(groups.map((group) => ({ ...group, weight: weighOf(group.code) }))).map(
      ({ weight, ...row }) => share({ ...row, count: weight }),
    ),
    gapTypes: await countGapTypes(context, received, language),
    effects: await readEffects(context, sites, labels),
  }
}

async function countGapTypes(context: Context, received: readonly CaseFacts[], language: Language) {
  const rows = await context.db
    .selectFrom('complaint')
    .select(['id', 'gapType'])
    .where('gapType', 'is not', null)
    .execute()
  const byId = new Map(rows.map(({ id, gapType }) => [id, gapType]))
  const counted = countByCode(
    received,
    ({ id }) => byId.get(id) ?? null,
    (code) => enumLabel(language, 'gapType', code),
  )
  return breakdown(counted)
}

/** Entries of each cause before and after its last action that was done. */
async function readEffects(
  context: Context,
  sites: readonly string[],
  labels: ReadonlyMap<string, string>,
): Promise<CauseEffect[]> {
  const done = await context.db
    .selectFrom('action')
    .select(['rootCauseId', 'done'])
    .where('rootCauseId', 'is not', null)
    .where('done', 'is not', null)
    .where('cancelledAt', 'is', null)
    .orderBy('done')
    .execute()
  const last = new Map(done.map(({ rootCauseId, done: on }) => [rootCauseId, on]))
  const today = todayAt(context)
  // Whatever came since the end of the period speaks for the action, or against it.
  let query = context.db
    .selectFrom('rootCauseLink')
    .innerJoin('complaint', 'complaint.id', 'rootCauseLink.complaintId')
    .select(['rootCauseLink.rootCauseId', 'complaint.receivedOn'])
    .where('complaint.cancelledAt', 'is', null)
    .where('complaint.reclassifiedAt', 'is', null)
  if (sites.length > 0) query = query.where('complaint.site', 'in', sites)
  const linked = await query.execute()
  return [...labels]
    .flatMap(([id, label]) => {
      const on = last.get(id)
      if (!on) return []
      const dates = linked.filter(({ rootCauseId }) => rootCauseId === id).map((link) => link.receivedOn)
      const comparison = compareAround(dates, on, today)
      if (!comparison) return []
      const { days, before, after } = comparison
      return [{ label, doneOn: on, days, before, after }]
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
}
