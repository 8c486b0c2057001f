import { sql } from 'kysely'
import type { OutputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import type { Context } from '../context'
import { verifyProcedures } from '../improvement/verify-procedures'
import { verifyIssuedReports } from '../issued-reports/verify-issued-reports'
import type { Finding } from './finding'
import { readAtOneMoment } from './tables/read-at-one-moment'
import { verifyAttachments } from './verify-attachments'
import { verifyBackups } from './verify-backups'
import { verifyCaseEvents } from './verify-case-events'
import { verifyChain } from './verify-chain'
import { verifyEntries } from './verify-entries'
import { verifyLetters } from './verify-letters'

/** The file, and the nine things that are compared after it. */
const stepCount = 10

/** Checks the whole register: its file, its numbering, its history, and every entry against its history. */
export async function verifyRegister(
  context: Context,
  onProgress?: (done: number, total: number) => void,
): Promise<OutputOf<'register.verify'>> {
  // What others write meanwhile must not look like a change that the history does not tell.
  if (context.engine.followChanges)
    return readAtOneMoment(context.engine, (db) => verifyEverything({ ...context, db }, onProgress))
  return verifyEverything(context, onProgress)
}

async function verifyEverything(
  context: Context,
  onProgress?: (done: number, total: number) => void,
): Promise<OutputOf<'register.verify'>> {
  let done = 0
  async function step<T>(check: () => Promise<T>): Promise<T> {
    const result = await check()
    done += 1
    onProgress?.(done, stepCount)
    return result
  }
  const integrity = await step(() => context.engine.checkIntegrity())
  const findings: Finding[] = integrity.map((detail) => ({
    code: 'VERIFY_INTEGRITY',
    params: { detail },
    subject: null,
  }))
  const numbering = await step(() => verifyNumbering(context))
  const chain = await step(() => verifyChain(context))
  const entries = await step(() => verifyEntries(context, chain.states))
  findings.push(...numbering.findings, ...chain.findings, ...entries.findings)
  findings.push(...(await step(() => verifyCaseEvents(context, chain.states))))
  findings.push(...(await step(() => verifyAttachments(context))))
  findings.push(...(await step(() => verifyIssuedReports(context))))
  findings.push(...(await step(() => verifyProcedures(context))))
  findings.push(...(await step(() => verifyLetters(context))))
  findings.push(...(await step(() => verifyBackups(context))))
  return {
    whole: findings.length === 0,
    checked: { entries: entries.count, historyRows: chain.count, numberSeries: numbering.count },
    findings: findings.slice(0, 1_000).map(({ code, params, subject }) => ({
      code,
      message: translate('fr', `errors:${code}`, params),
      subject,
    })),
  }
}

/** Every series runs from 1 to its counter without a gap. */
async function verifyNumbering(context: Context): Promise<{ count: number; findings: Finding[] }> {
  const findings: Finding[] = []
  const counters = await context.db.selectFrom('counter').selectAll().execute()
  const lastOf = new Map(counters.map((counter) => [counter.series, counter.last]))
  const found = new Map<string, { rows: number; last: number }>()
  for (const table of ['complaint', 'remark'] as const) {
    const series = await context.db
      .selectFrom(table)
      .select(['kind', 'year'])
      .select(sql<number | string>`count(*)`.as('rows'))
      .select(sql<number>`max(rank)`.as('last'))
      .groupBy(['kind', 'year'])
      .execute()
    for (const { kind, year, rows, last } of series)
      found.set(`${kind}-${year}`, { rows: Number(rows), last })
  }
  for (const [series, { rows, last }] of found) {
    if (rows !== last) {
      findings.push({ code: 'VERIFY_NUMBER_GAP', params: { series, found: rows, last }, subject: series })
    }
  }
  for (const [series, counter] of lastOf) {
    // Numbers of issued reports are checked with the reports themselves.
    if (series === 'ordinal' || series === 'history' || series.startsWith('report-')) continue
    const last = found.get(series)?.last ?? 0
    if (counter !== last)
      findings.push({ code: 'VERIFY_COUNTER', params: { series, counter, last }, subject: series })
  }
  const uncounted = [...found.keys()].filter((series) => !lastOf.has(series))
  for (const series of uncounted) {
    const last = found.get(series)?.last ?? 0
    findings.push({ code: 'VERIFY_COUNTER', params: { series, counter: 0, last }, subject: series })
  }
  return { count: found.size, findings }
}
