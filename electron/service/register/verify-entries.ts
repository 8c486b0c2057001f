import { type Complaint, complaintContentSchema } from '#shared/complaints/complaint'
import { isFactField } from '#shared/complaints/personal-fields'
import type { Json } from '#shared/history/canonical-json'
import { type Remark, remarkContentSchema } from '#shared/remarks/remark'
import { deriveRemarkStatus } from '#shared/remarks/remark-rules'
import { deriveColumns } from '../complaints/complaint-derived'
import { readComplaints } from '../complaints/complaint-store'
import type { Context } from '../context'
import { readRemarks } from '../remarks/remark-store'
import type { Finding } from './finding'
import { digestValue, type EntryState } from './verify-chain'

const pageSize = 500

/** Every entry is what its history says it is, and its status is what its milestones say. */
export async function verifyEntries(
  context: Context,
  states: ReadonlyMap<string, EntryState>,
): Promise<{ count: number; findings: Finding[] }> {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const table of ['complaint', 'remark'] as const) {
    for (let ordinal = 0; ; ) {
      const rows = await context.db
        .selectFrom(table)
        .select(['id', 'ordinal'])
        .where('ordinal', '>', ordinal)
        .orderBy('ordinal')
        .limit(pageSize)
        .execute()
      const ids = rows.map(({ id }) => id)
      const entries = await (table === 'complaint' ? readComplaints : readRemarks)(context.db, ids)
      for (const row of rows) {
        seen.add(row.id)
        ordinal = row.ordinal
        findings.push(...verifyEntry(context, row.id, entries.get(row.id) ?? null, states.get(row.id)))
      }
      if (rows.length < pageSize) break
    }
  }
  for (const [id, state] of states) {
    if (seen.has(id)) continue
    findings.push({ code: 'VERIFY_ENTRY_MISSING', params: { sequence: state.firstSequence }, subject: id })
  }
  return { count: seen.size, findings }
}

function verifyEntry(
  context: Context,
  id: string,
  entry: Complaint | Remark | null,
  state: EntryState | undefined,
): Finding[] {
  // A row that no longer has the shape of an entry was altered outside the program.
  if (!entry) return [{ code: 'VERIFY_ENTRY_ALTERED', params: { number: id, fields: '—' }, subject: id }]
  const { number } = entry
  if (!state) return [{ code: 'VERIFY_ENTRY_UNRECORDED', params: { number }, subject: number }]
  const findings: Finding[] = []
  const content =
    'promotedAt' in entry ? remarkContentSchema.parse(entry) : complaintContentSchema.parse(entry)
  const altered = listAltered({ number, kind: entry.kind, ...content }, state)
  if (altered.length > 0) {
    findings.push({
      code: 'VERIFY_ENTRY_ALTERED',
      params: { number, fields: altered.join(', ') },
      subject: number,
    })
  }
  if (entry.status !== expectedStatus(context, entry)) {
    findings.push({ code: 'VERIFY_STATUS', params: { number }, subject: number })
  }
  return findings
}

function expectedStatus(context: Context, entry: Complaint | Remark): string {
  if ('promotedAt' in entry) return deriveRemarkStatus(entry)
  return deriveColumns(context, complaintContentSchema.parse(entry), entry).status
}

function listAltered(entry: Readonly<Record<string, Json>>, state: EntryState): string[] {
  const isWiped = state.fields.has('*')
  return Object.entries(entry)
    .filter(([field, value]) => {
      const known = state.fields.get(field)
      if (isWiped && !isFactField(field)) return false
      if (known === undefined) return value !== null && !(Array.isArray(value) && value.length === 0)
      return known !== digestValue(value)
    })
    .map(([field]) => field)
}
