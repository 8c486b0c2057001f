import { createHash } from 'node:crypto'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import { readinessOf } from '#shared/audit/readiness'
import { defaultComplaintColumns } from '#shared/complaints/complaint-columns'
import { translate, translator } from '#shared/i18n/translate'
import { receivedIn } from '#shared/reports/case-facts'
import { isInPeriod } from '#shared/time/period'
import type { Context } from '../context'
import { cancellable } from '../documents/cancellable'
import { makeCaseSheet } from '../documents/case-sheet-document'
import { documentHandlers } from '../documents/document-handlers'
import { fileNameOf } from '../documents/file-name'
import { makeFollowUpReport } from '../documents/follow-up-document'
import { gatherCases } from '../documents/gather-cases'
import { exportHandlers } from '../exports/export-handlers'
import { readFileContent } from '../files/file-content-store'
import { readFrozen, readFrozenText } from '../issued-reports/read-issued-data'
import { todayAt } from '../local-day'
import { breather } from '../reports/render-options'
import { resolveSite } from '../resolve-reference'
import { actionsFile, definitionsFile, gapsFile, indexFile } from './list-files'
import { type DossierFile, packDossier, withoutMoment } from './pack-dossier'

type Question = ParsedInputOf<'documents.dossier'>

/** Documents beside the sheets of the sample, about. */
const otherDocuments = 8

/** The audit dossier of a period as a ZIP. The same data give the same bytes on the same day. */
export async function makeDossier(given: Context, input: Question): Promise<OutputOf<'documents.dossier'>> {
  const context = { ...given, now: await momentOfData(given) }
  const site = input.site ? resolveSite(context, input.site) : null
  const period = { from: input.from, to: input.to }
  const cases = await gatherCases(context, period.to, site)
  const inPeriod = cases.filter((facts) => isInPeriod(facts.receivedOn, period))
  const chosen = sampleOf(
    inPeriod.map(({ number }) => number),
    input,
  )
  const readiness = readinessOf(receivedIn(cases, period), todayAt(context))
  const bytes = await cancellable(context, input.token, otherDocuments + chosen.length, async (options) => {
    const breathe = breather(options)
    const files: DossierFile[] = []
    const add = async (made: readonly DossierFile[]) => {
      files.push(...made)
      await breathe()
    }
    await add(await reportFiles(context, input, site))
    await add(await registerFiles(context, input, site, inPeriod.length))
    await add([await remarksFile(context, input)])
    for (const number of chosen) await add(await caseFiles(context, input, number))
    await add([await actionsFile(context, input)])
    await add([await definitionsFile(context, input)])
    await add([await gapsFile(context, input, readiness)])
    const index = await indexFile(context, input, { files, chosen, readiness })
    await breathe()
    return packDossier([index, ...files])
  })
  const words = translate(input.language, 'dossier:fileName')
  return {
    fileName: fileNameOf([input.from, input.to, words], 'zip'),
    bytes,
    pages: otherDocuments + chosen.length,
  }
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

/** Numbers chosen by hand, or the first ones in the order of SHA-256(seed:number): anybody can draw them again. */
function sampleOf(numbers: readonly string[], { sample, seed, numbers: chosen }: Question): string[] {
  if (chosen) {
    const unknown = chosen.findIndex((number) => !numbers.includes(number))
    if (unknown >= 0) throw refuseField(`numbers.${unknown}`, 'CASE_NOT_IN_PERIOD')
    return [...new Set(chosen)]
  }
  const markOf = (number: string) => createHash('sha256').update(`${seed}:${number}`).digest('hex')
  return numbers
    .map((number) => ({ number, mark: markOf(number) }))
    .sort((a, b) => (a.mark < b.mark ? -1 : 1))
    .slice(0, sample)
    .map(({ number }) => number)
    .sort()
}

async function reportFiles(context: Context, input: Question, site: string | null): Promise<DossierFile[]> {
  const { from, to, identity, language } = input
  const t = translator(language, 'dossier:files')
  const issued = await context.db
    .selectFrom('issuedReport')
    .selectAll()
    .where('periodFrom', '=', from)
    .where('periodTo', '=', to)
    .orderBy('rank', 'desc')
    .execute()
  const row = issued.find(({ question }) =>
    question.includes(site === null ? '"site":null' : `"site":"${site}"`),
  )
  if (!row) {
    const { bytes } = await makeFollowUpReport(context, { from, to, site, identity, language })
    return [{ path: '1-rapport/rapport-provisoire.pdf', bytes, title: t('provisional') }]
  }
  const { number } = row
  return [
    {
      path: `1-rapport/${number}.pdf`,
      bytes: await readFrozen(context.db, row.pdfHash, number),
      title: t('issued', { number }),
    },
    {
      path: `1-rapport/${number}.json`,
      bytes: new TextEncoder().encode(await readFrozenText(context.db, row)),
      title: t('issuedData', { number }),
    },
  ]
}

async function registerFiles(
  context: Context,
  input: Question,
  site: string | null,
  count: number,
): Promise<DossierFile[]> {
  const { from, to, identity, language } = input
  const t = translator(language, 'dossier:files')
  if (count === 0) {
    const { bytes } = await documentHandlers['documents.nilReturn'](context, { from, to, site, language })
    return [{ path: '2-registre/etat-neant.pdf', bytes, title: t('nilReturn') }]
  }
  const listed = {
    filter: { from, to, ...(site ? { sites: [site] } : {}) },
    sort: { by: 'receivedAt', descending: false },
    columns: [...defaultComplaintColumns],
    identity,
    language,
  } satisfies ParsedInputOf<'documents.complaintList'>
  const sheet = await exportHandlers['documents.complaintSheet'](context, { ...listed, format: 'xlsx' })
  const list = await exportHandlers['documents.complaintList'](context, listed)
  return [
    { path: '2-registre/registre.xlsx', bytes: withoutMoment(sheet.bytes), title: t('register') },
    { path: '2-registre/registre.pdf', bytes: list.bytes, title: t('register') },
  ]
}

async function remarksFile(context: Context, { from, to, site, language }: Question): Promise<DossierFile> {
  const { bytes } = await documentHandlers['documents.remarksTable'](context, { from, to, site, language })
  return { path: '3-remarques/remarques.pdf', bytes, title: translate(language, 'dossier:files.remarks') }
}

/** The sheet of a case; its letters too when people may be named, for a letter names them. */
async function caseFiles(context: Context, input: Question, number: string): Promise<DossierFile[]> {
  const { identity, language } = input
  const t = translator(language, 'dossier:files')
  const { bytes } = await makeCaseSheet(context, { number, identity, language, attachments: false })
  const sheet = { path: `4-fiches/${number}.pdf`, bytes, title: t('sheet', { number }) }
  if (identity !== 'nominative') return [sheet]
  const letters = await context.db
    .selectFrom('letter')
    .innerJoin('complaint', 'complaint.id', 'letter.complaintId')
    .select(['letter.contentHash', 'letter.sentAt', 'letter.template'])
    .where('complaint.number', '=', number)
    .where('letter.contentHash', 'is not', null)
    .orderBy('letter.sentAt')
    .orderBy('letter.id')
    .execute()
  const files: DossierFile[] = [sheet]
  for (const [index, { contentHash, sentAt, template }] of letters.entries()) {
    if (contentHash === null) continue
    const name = `${number}_${index + 1}_${template.toLowerCase()}_${sentAt.slice(0, 10)}.pdf`
    const content = await readFileContent(context.db, contentHash)
    files.push({ path: `5-courriers/${name}`, bytes: content, title: t('letter', { number }) })
  }
  return files
}
