import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { type HistoryEntry, type historyApi, historyEntrySchema } from '#shared/history/history-api'
import type { Context } from '../context'
import type { Handlers } from '../handlers'
import { readChanges, readPersonal } from './stored-changes'

/** What is read of a row of the history, with what stands beside the chain. */
export const historyColumns = [
  'history.sequence',
  'at',
  'actor',
  'entity',
  'entityId',
  'action',
  'facts',
  'personalDigest',
  'changes',
] as const

export const historyHandlers: Handlers<keyof typeof historyApi> = {
  'history.list': listHistory,
}

/** Entries of the history, newest first, each with its changes: those that name nobody and those not wiped. */
async function listHistory(
  context: Context,
  { entity, entityId, before, limit }: ParsedInputOf<'history.list'>,
): Promise<OutputOf<'history.list'>> {
  // What happened to one entry is part of it; what everybody did is for those who answer for it.
  if (!context.may('manage') && (!entityId || entity === 'account')) throw refusal('FORBIDDEN')
  let query = context.db
    .selectFrom('history')
    .leftJoin('historyPersonal', 'historyPersonal.sequence', 'history.sequence')
    .select(historyColumns)
    .orderBy('history.sequence', 'desc')
    .limit(limit + 1)
  if (entity) query = query.where('entity', '=', entity)
  if (entityId) query = query.where('entityId', '=', entityId)
  if (before) query = query.where('history.sequence', '<', before)
  const rows = await query.execute()
  const page = rows.slice(0, limit)
  return {
    entries: page.map((row) => toHistoryEntry(row, context.hidesIdentities)),
    next: rows.length > limit ? (page.at(-1)?.sequence ?? null) : null,
  }
}

interface HistoryRow {
  readonly facts: string
  readonly personalDigest: string | null
  readonly changes: string | null
}

/** A row as the contract has it; without what may name somebody for those who must not know. */
export function toHistoryEntry(row: HistoryRow, isWithoutPersonal = false): HistoryEntry {
  const { facts, personalDigest, changes, ...rest } = row
  const personal = changes === null || isWithoutPersonal ? null : readPersonal(changes)
  return historyEntrySchema.parse({
    ...rest,
    reason: personal?.reason ?? null,
    changes: [...readChanges(facts), ...(personal?.changes ?? [])],
    redacted: personalDigest !== null && personal === null,
  })
}
