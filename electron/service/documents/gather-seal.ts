import { sql } from 'kysely'
import type { SealData } from '#shared/reports/follow-up-report-data'
import type { Language } from '#shared/text/language'
import type { Context } from '../context'
import { readHead } from '../history/read-head'
import { fingerprintOf } from '../issued-reports/report-fingerprint'
import { enumLabel } from './labels'

/** What proves that the register behind a report is whole: digest of its data, last hash, series without gaps. */
export async function gatherSeal(context: Context, data: object, language: Language): Promise<SealData> {
  const last = await readHead(context.db)
  const series = []
  for (const table of ['complaint', 'remark'] as const) {
    const rows = await context.db
      .selectFrom(table)
      .select(['kind', 'year'])
      .select(sql<number | string>`count(*)`.as('records'))
      .select(sql<number>`max(rank)`.as('lastRank'))
      .groupBy(['kind', 'year'])
      .orderBy('kind')
      .orderBy('year')
      .execute()
    for (const { kind, year, records, lastRank } of rows) {
      const numberOf = async (rank: number) =>
        context.db
          .selectFrom(table)
          .select('number')
          .where('kind', '=', kind)
          .where('year', '=', year)
          .where('rank', '=', rank)
          .executeTakeFirst()
      series.push({
        kind: enumLabel(language, 'kind', kind),
        year,
        records: Number(records),
        first: (await numberOf(1))?.number ?? null,
        last: (await numberOf(lastRank))?.number ?? null,
        gaps: lastRank - Number(records),
      })
    }
  }
  const seal = { historySequence: last?.sequence ?? 0, historyHash: last?.hash ?? null, series }
  return { sha256: fingerprintOf({ ...data, seal }), ...seal }
}
