import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { type compensationApi, ledgerLineSchema } from '#shared/compensations/compensation-api'
import type { Context } from '../context'
import type { Handlers } from '../handlers'
import { resolveSite } from '../resolve-reference'

/** Lines listed at most; nobody reads more on a screen. */
const mostLines = 1_000

export const compensationHandlers: Handlers<keyof typeof compensationApi> = {
  'compensations.ledger': readLedger,
}

/** What was granted in a period. What was granted on a case cancelled or reclassified since was granted all the same. */
export async function readLedgerLines(
  context: Context,
  { from, to, site }: ParsedInputOf<'compensations.ledger'>,
): Promise<OutputOf<'compensations.ledger'>['lines']> {
  const on = sql<string>`coalesce(compensation.granted_on, complaint.received_on)`
  let query = context.db
    .selectFrom('compensation')
    .innerJoin('complaint', 'complaint.id', 'compensation.complaintId')
    .select(['complaint.id', 'complaint.number', 'complaint.site', 'nature', 'type', 'amount', 'grantedBy'])
    .select(on.as('on'))
    .where(on, '>=', from)
    .where(on, '<=', to)
    .orderBy(on, 'desc')
    .orderBy('complaint.ordinal', 'desc')
    .orderBy('compensation.position')
  if (site) query = query.where('complaint.site', '=', resolveSite(context, site))
  const rows = await query.execute()
  return rows.map(({ id, number, ...line }) => ledgerLineSchema.parse({ ...line, complaint: { id, number } }))
}

async function readLedger(
  context: Context,
  input: ParsedInputOf<'compensations.ledger'>,
): Promise<OutputOf<'compensations.ledger'>> {
  const lines = await readLedgerLines(context, input)
  return {
    lines: lines.slice(0, mostLines),
    isCut: lines.length > mostLines,
    total: sumOf(lines),
    byType: groupBy(lines, (line) => line.type).map(([type, sum]) => ({ type, ...sum })),
    byNature: groupBy(lines, (line) => line.nature).map(([nature, sum]) => ({ nature, ...sum })),
  }
}

interface Amount {
  readonly amount: number | null
}

function sumOf(lines: readonly Amount[]) {
  return { count: lines.length, amount: lines.reduce((sum, line) => sum + (line.amount ?? 0), 0) }
}

/** The dearest first, then the most frequent. */
function groupBy<T extends Amount, K extends string>(lines: readonly T[], keyOf: (line: T) => K) {
  const groups = new Map<K, T[]>()
  for (const line of lines) {
    const group = groups.get(keyOf(line))
    if (group) group.push(line)
    else groups.set(keyOf(line), [line])
  }
  return [...groups]
    .map(([key, group]): [K, ReturnType<typeof sumOf>] => [key, sumOf(group)])
    .sort(
      ([a, left], [b, right]) => right.amount - left.amount || right.count - left.count || (a < b ? -1 : 1),
    )
}
