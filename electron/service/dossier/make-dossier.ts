import type { OutputOf } from '#shared/api/contract'
import { readinessOf } from '#shared/audit/readiness'
import { translate } from '#shared/i18n/translate'
import { receivedIn } from '#shared/reports/case-facts'
import { isInPeriod } from '#shared/time/period'
import type { Context } from '../context'
import { cancellable } from '../documents/cancellable'
import { drawSample } from '../documents/draw-sample'
import { fileNameOf } from '../documents/file-name'
import { gatherCases } from '../documents/gather-cases'
import { resolveSites } from '../documents/resolve-sites'
import { todayAt } from '../local-day'
import { keepReadable } from '../privacy/archived-cases'
import { breather } from '../reports/render-options'
import { caseFiles } from './case-files'
import type { DossierProvider, DossierQuestion, DossierScope } from './dossier-scope'
import { actionsFile, definitionsFile, gapsFile, indexFile } from './list-files'
import { type DossierFile, packDossier } from './pack-dossier'
import { procedureFile } from './procedure-file'
import { registerFiles, remarksFiles } from './register-files'
import { readRegisterReadiness } from './register-readiness'
import { reportFiles } from './report-files'

/** Where the files of a dossier come from, in the order of its index. */
const providers: readonly DossierProvider[] = [
  procedureFile,
  reportFiles,
  registerFiles,
  remarksFiles,
  caseFiles,
  actionsFile,
  definitionsFile,
  gapsFile,
]

/** The audit dossier of a period as a ZIP. The same data give the same bytes on the same day. */
export async function makeDossier(
  given: Context,
  input: DossierQuestion,
): Promise<OutputOf<'documents.dossier'>> {
  const context = { ...given, now: await momentOfData(given) }
  const sites = resolveSites(context, input.sites)
  const period = { from: input.from, to: input.to }
  const cases = await gatherCases(context, period.to, sites)
  const inPeriod = cases.filter((facts) => isInPeriod(facts.receivedOn, period))
  const scope: DossierScope = {
    context,
    input,
    sites,
    inPeriod,
    chosen: drawSample(
      await keepReadable(
        context,
        inPeriod.map(({ number }) => number),
      ),
      input,
    ),
    readiness: readinessOf(receivedIn(cases, period), todayAt(context), context.now),
    registerReadiness: await readRegisterReadiness(context, { period, sites }, cases),
  }
  const steps = providers.length + scope.chosen.length
  const { bytes, pages } = await cancellable(context, input.token, steps, async (options) => {
    const breathe = breather(options)
    const files: DossierFile[] = []
    for (const provide of providers) {
      files.push(...(await provide(scope, breathe)))
      await breathe()
    }
    return { bytes: packDossier([await indexFile(scope, files), ...files]), pages: files.length + 1 }
  })
  const words = translate(input.language, 'dossier:fileName')
  return { fileName: fileNameOf([input.from, input.to, words], 'zip'), bytes, pages }
}

/**
 * The moment that the papers bear: the last change of the register when that is today, else the beginning of the day.
 * So a dossier made twice is the same, and nothing in it is older than what it tells.
 */
async function momentOfData(context: Context): Promise<string> {
  const last = await context.db
    .selectFrom('history')
    .select('at')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const dawn = `${context.now.slice(0, 10)}T00:00:00.000Z`
  return last && last.at > dawn && last.at <= context.now ? last.at : dawn
}
