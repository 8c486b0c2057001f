import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { findObjectivityReasons } from '#shared/complaints/objectivity'
import type { Context } from '../context'

const pageSize = 2_000

/** Cases handled by the person whom they may be about, newest first; reclassified and cancelled ones left out. */
export async function listObjectivity(
  context: Context,
  { from, to, limit }: ParsedInputOf<'objectivity.list'>,
): Promise<OutputOf<'objectivity.list'>> {
  const nameOf = (id: string) => context.employees.find((employee) => employee.id === id)?.name
  const cases: OutputOf<'objectivity.list'>['cases'] = []
  for (let before = Number.MAX_SAFE_INTEGER; cases.length < limit; ) {
    const rows = await context.db
      .selectFrom('complaint')
      .select(['id', 'number', 'receivedOn', 'handledBy', 'receivedBy', 'attribution', 'ordinal'])
      .select(['verbatim', 'reason', 'summary', 'customerSuggestion'])
      .where('ordinal', '<', before)
      .where('handledBy', 'is not', null)
      .where('reclassifiedAt', 'is', null)
      .where('cancelledAt', 'is', null)
      .$if(from !== undefined, (query) => query.where(sql<boolean>`received_on >= ${from}`))
      .$if(to !== undefined, (query) => query.where(sql<boolean>`received_on <= ${to}`))
      .orderBy('ordinal', 'desc')
      .limit(pageSize)
      .execute()
    for (const row of rows) {
      const reasons = findObjectivityReasons(row, nameOf)
      const { id, number, receivedOn, handledBy } = row
      if (reasons.length > 0 && handledBy) cases.push({ id, number, receivedOn, handledBy, reasons })
    }
    before = rows.at(-1)?.ordinal ?? before
    if (rows.length < pageSize) break
  }
  return { cases: cases.slice(0, limit) }
}
