import type { HistoryEntity } from '#shared/history/history-api'
import type { Db } from '../context'
import { readHead } from './read-head'

/** The last row of the history that was looked at; its seal tells whether it still is the same history. */
export interface Head {
  readonly sequence: number
  /** Null before the first row. */
  readonly hash: string | null
}

/** Before anything was looked at. */
export const noHead: Head = { sequence: 0, hash: null }

export interface ToldChange {
  readonly entityId: string
  readonly facts: string
}

export interface ChangesSince {
  readonly head: Head
  /** What is told of one kind of entries; `all` when everything may be another. */
  readonly changed: readonly ToldChange[] | 'all'
}

/** After so many changes everything is read again; no statement names more entries. */
const mostChanges = 2_000

/** What changes nothing but itself; after anything else everything may be another. */
const apart: ReadonlySet<string> = new Set<HistoryEntity>([
  ...(['complaint', 'remark', 'customerBase', 'attachment', 'letter', 'letterTemplate', 'action'] as const),
  ...(['savedView', 'report', 'account', 'managementReview', 'risk', 'selfAssessment'] as const),
  ...(['procedure', 'register'] as const),
])

/**
 * What the history tells of complaints or of remarks since a row of it: here or on another workstation. What was undone
 * since is noticed, for its row is another one or none.
 */
export async function readChangesSince(
  db: Db,
  head: Head,
  entity: 'complaint' | 'remark',
): Promise<ChangesSince> {
  const rows = await db
    .selectFrom('history')
    .select(['sequence', 'hash', 'entity', 'entityId', 'facts'])
    .where('sequence', '>=', head.sequence)
    .orderBy('sequence')
    .limit(head.hash === null ? 1 : mostChanges)
    .execute()
  const [known, ...later] = rows
  const isSame = head.hash === null ? !known : known?.hash === head.hash
  const isRare = later.some((row) => !apart.has(row.entity))
  if (!isSame || isRare || rows.length === mostChanges)
    return { head: (await readHead(db)) ?? noHead, changed: 'all' }
  const last = rows.at(-1)
  return {
    head: last ? { sequence: last.sequence, hash: last.hash } : head,
    changed: later.filter((row) => row.entity === entity),
  }
}
