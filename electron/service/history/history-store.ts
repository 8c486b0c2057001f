import { hash, randomUUID } from 'node:crypto'
import type { FieldChange, HistoryAction, HistoryEntity } from '#shared/history/history-api'
import type { Context, Db } from '../context'
import { takeCounts } from '../database/counter-store'
import type { HistoryPersonalTable, HistoryTable } from '../database/tables'
import { forgetEnd, missingRow, moveEnd, takeNextRow } from './chain-end'
import { type PersonalPart, writeChanges, writePersonal } from './stored-changes'

/** Hash before the first row. */
export const chainOrigin = '0'.repeat(64)

export interface HistoryDraft {
  readonly entity: HistoryEntity
  readonly entityId: string
  readonly action: HistoryAction
  /** Changes that name nobody; they are part of the chain. */
  readonly facts: readonly FieldChange[]
  /** Changes that may name somebody: only their salted digest is part of the chain. */
  readonly personal?: readonly FieldChange[]
  /** Why, in the words of the person who did it. */
  readonly reason?: string | null
}

/** Adds one row to the chain, in the transaction of the change that it tells. */
export async function appendHistory(
  context: Pick<Context, 'db' | 'engine' | 'now' | 'actor'>,
  draft: HistoryDraft,
): Promise<void> {
  const { db, engine } = context
  const { sequence, previousHash } = await takeNextRow(db)
  const { row, personal } = sealDraft(context, draft, sequence, previousHash ?? chainOrigin)
  moveEnd(db, row)
  await engine.insertAll(db, 'history', [row])
  if (personal) await engine.insertAll(db, 'historyPersonal', [personal])
}

/** Adds a row to the chain for each of many changes, in their order. */
export async function appendHistories(
  context: Pick<Context, 'db' | 'engine' | 'now' | 'actor'>,
  drafts: readonly HistoryDraft[],
): Promise<void> {
  if (drafts.length === 0) return
  const { db, engine } = context
  forgetEnd(db)
  const first = await takeCounts(db, 'history', drafts.length)
  let previousHash = await readHash(db, first - 1)
  const rows: HistoryTable[] = []
  const personals: HistoryPersonalTable[] = []
  for (const [index, draft] of drafts.entries()) {
    const { row, personal } = sealDraft(context, draft, first + index, previousHash)
    rows.push(row)
    if (personal) personals.push(personal)
    previousHash = row.hash
  }
  await engine.insertAll(db, 'history', rows)
  await engine.insertAll(db, 'historyPersonal', personals)
}

function sealDraft(
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  draft: HistoryDraft,
  sequence: number,
  previousHash: string,
): { row: HistoryTable; personal: HistoryPersonalTable | null } {
  const personal = sealPersonal(draft)
  const row = {
    sequence,
    at: now,
    actor: actor.name,
    entity: draft.entity,
    entityId: draft.entityId,
    action: draft.action,
    facts: writeChanges(draft.facts),
    personalDigest: personal?.digest ?? null,
    previousHash,
  }
  return {
    row: { hash: hashRow(row), ...row },
    personal: personal && { sequence, salt: personal.salt, changes: personal.changes },
  }
}

/** The seal of a row: everything it says, and the seal of the row before. */
export function hashRow(row: Omit<HistoryTable, 'hash'>): string {
  const { sequence, at, actor, entity, entityId, action, facts, personalDigest, previousHash } = row
  // The spelling of `canonicalJson`: keys in the order of code units.
  const content = JSON.stringify({ action, actor, at, entity, entityId, facts, personalDigest, sequence })
  return hash('sha256', previousHash + content)
}

/** Digest of personal values: the salt keeps short values (a first name) from being guessed. */
export function digestPersonal(salt: string, changes: string): string {
  return hash('sha256', salt + changes)
}

/** Wipes the personal values of an entry's history; the chain goes on holding. */
export async function wipePersonalHistory(db: Db, entityId: string): Promise<void> {
  await db
    .updateTable('historyPersonal')
    .set({ salt: null, changes: null })
    .where('salt', 'is not', null)
    .where('sequence', 'in', (query) =>
      query.selectFrom('history').select('sequence').where('entityId', '=', entityId),
    )
    .execute()
}

function sealPersonal(draft: HistoryDraft) {
  const part: PersonalPart = { reason: draft.reason ?? null, changes: draft.personal ?? [] }
  if (part.changes.length === 0 && part.reason === null) return null
  // 122 random bits, of which Node draws many at a time: drawing them one by one takes longer than the digest.
  const salt = randomUUID().replaceAll('-', '')
  const changes = writePersonal(part)
  return { salt, changes, digest: digestPersonal(salt, changes) }
}

async function readHash(db: Db, sequence: number): Promise<string> {
  if (sequence === 0) return chainOrigin
  const row = await db
    .selectFrom('history')
    .select('hash')
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  if (!row) throw missingRow(sequence)
  return row.hash
}
