import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import type { dossierApi } from '#shared/audit/dossier-api'
import { readinessOf } from '#shared/audit/readiness'
import { receivedIn } from '#shared/reports/case-facts'
import type { Context } from '../context'
import { gatherCases } from '../documents/gather-cases'
import { resolveSites } from '../documents/resolve-sites'
import type { Handlers } from '../handlers'
import { todayAt } from '../local-day'
import { makeDossier } from './make-dossier'
import { readRegisterReadiness } from './register-readiness'

const mostGaps = 500

export const dossierHandlers: Handlers<keyof typeof dossierApi> = {
  'documents.dossier': makeDossier,
  'reports.readiness': readReadiness,
}

async function readReadiness(
  context: Context,
  { from, to, sites: references }: ParsedInputOf<'reports.readiness'>,
): Promise<OutputOf<'reports.readiness'>> {
  const sites = resolveSites(context, references)
  const period = { from, to }
  const all = await gatherCases(context, to, sites)
  const cases = receivedIn(all, period)
  const { gaps, ...figures } = readinessOf(cases, todayAt(context), context.now)
  const { gaps: registerGaps, ...register } = await readRegisterReadiness(context, { period, sites }, all)
  return {
    ...figures,
    cases: cases.length,
    gapCount: gaps.length,
    gaps: gaps.slice(0, mostGaps),
    register: { ...register, gaps: [...registerGaps] },
  }
}
