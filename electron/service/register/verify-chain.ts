import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '#shared/history/canonical-json'
import type { FieldChange } from '#shared/history/history-api'
import type { Context } from '../context'
import { chainOrigin, digestPersonal, hashRow } from '../history/history-store'
import { readChanges, readPersonal } from '../history/stored-changes'
import type { Finding } from './finding'

/** What the history says an entry is now: for each field, the digest of its last value; null once it was wiped. */
export interface EntryState {
  readonly firstSequence: number
  readonly entity: string
  readonly fields: Map<string, string | null>
}

const pageSize = 2_000
/** Actions that may wipe personal values of an entry. */
const wipingActions: ReadonlySet<string> = new Set(['RECLASSIFY', 'ANONYMISE'])

/** Walks the chain from its origin: no row missing, altered or moved, no personal value changed or wiped without a reason. */
export async function verifyChain(
  context: Pick<Context, 'db'>,
): Promise<{ count: number; findings: Finding[]; states: Map<string, EntryState> }> {
  const findings: Finding[] = []
  const states = new Map<string, EntryState>()
  const wiped: { sequence: number; entityId: string }[] = []
  const wipers = new Map<string, number>()
  const head = await context.db
    .selectFrom('counter')
    .select('last')
    .where('series', '=', 'history')
    .executeTakeFirst()
  const find = (code: string, sequence: number) =>
    findings.push({ code, params: { sequence }, subject: String(sequence) })
  let expected = 1
  let previousHash = chainOrigin
  for (;;) {
    const rows = await context.db
      .selectFrom('history')
      .leftJoin('historyPersonal', 'historyPersonal.sequence', 'history.sequence')
      .selectAll('history')
      .select(['salt', 'changes'])
      .where('history.sequence', '>', expected - 1)
      .orderBy('history.sequence')
      .limit(pageSize)
      .execute()
    for (const { salt, changes, ...row } of rows) {
      for (; expected < row.sequence; expected += 1) find('VERIFY_HISTORY_MISSING', expected)
      if (row.previousHash !== previousHash) find('VERIFY_HISTORY_CHAIN', row.sequence)
      if (hashRow(row) !== row.hash) find('VERIFY_HISTORY_HASH', row.sequence)
      previousHash = row.hash
      expected = row.sequence + 1
      if (wipingActions.has(row.action)) wipers.set(row.entityId, row.sequence)
      const isWiped = row.personalDigest !== null && salt === null
      if (isWiped) wiped.push({ sequence: row.sequence, entityId: row.entityId })
      else if (digestOf(salt, changes) !== row.personalDigest) find('VERIFY_HISTORY_PERSONAL', row.sequence)
      replay(states, row, changes, isWiped)
    }
    if (rows.length < pageSize) break
  }
  for (; expected <= (head?.last ?? 0); expected += 1) find('VERIFY_HISTORY_MISSING', expected)
  for (const { sequence, entityId } of wiped) {
    if ((wipers.get(entityId) ?? 0) <= sequence) find('VERIFY_HISTORY_PERSONAL', sequence)
  }
  return { count: expected - 1, findings, states }
}

function digestOf(salt: string | null, changes: string | null): string | null {
  return salt === null || changes === null ? null : digestPersonal(salt, changes)
}

interface ReplayedRow {
  readonly sequence: number
  readonly entity: string
  readonly entityId: string
  readonly action: string
  readonly facts: string
}

function replay(
  states: Map<string, EntryState>,
  row: ReplayedRow,
  changes: string | null,
  isWiped: boolean,
): void {
  if (row.entity !== 'complaint' && row.entity !== 'remark') return
  let state = states.get(row.entityId)
  if (!state) {
    state = { firstSequence: row.sequence, entity: row.entity, fields: new Map() }
    states.set(row.entityId, state)
  }
  // Values that were wiped are no longer known; those of a later row are known again.
  if (isWiped || wipingActions.has(row.action)) state.fields.set('*', null)
  const personal = changes === null ? [] : tryRead(() => readPersonal(changes).changes)
  for (const change of [...tryRead(() => readChanges(row.facts)), ...personal]) {
    state.fields.set(change.field, digestValue(change.after))
  }
}

function tryRead(read: () => readonly FieldChange[]): readonly FieldChange[] {
  try {
    return read()
  } catch {
    // Unreadable text was altered; its digest or its hash has said so already.
    return []
  }
}

/** The most that a value is kept as it is: most are dates, codes and nothing at all. */
const longestKept = 26

/** A value, or a short digest of one that is long: states of a million entries must fit in memory. */
export function digestValue(value: Json): string {
  const text = canonicalJson(value)
  if (text.length <= longestKept) return text
  return `#${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`
}
