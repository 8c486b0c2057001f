import type { Context } from '../context'
import type { Engine } from '../database/engine'
import { type Head, noHead, readChangesSince } from './changes-since'

export interface KeptSource<Row> {
  readonly entity: 'complaint' | 'remark'
  /** The rows that are kept: all of them, or those of some entries. */
  read(context: Context, ids: readonly string[] | null): Promise<readonly Row[]>
  compare(a: Row, b: Row): number
}

interface Kept<Row> {
  head: Head
  readonly rows: Map<string, Row>
  sorted: readonly Row[]
}

/**
 * Few short rows of a large register, kept in memory in their order: before each answer the history is asked which
 * entries changed since, and those alone are read again.
 */
export function keepRows<Row extends { readonly id: string }>({ entity, read, compare }: KeptSource<Row>) {
  const keptOf = new WeakMap<Engine, Kept<Row>>()
  return async (context: Context): Promise<readonly Row[]> => {
    const kept = keptOf.get(context.engine) ?? { head: noHead, rows: new Map<string, Row>(), sorted: [] }
    keptOf.set(context.engine, kept)
    const { head, changed } = await readChangesSince(context.db, kept.head, entity)
    const ids = changed === 'all' ? null : [...new Set(changed.map(({ entityId }) => entityId))]
    const found = ids?.length === 0 ? [] : await read(context, ids)
    if (ids) for (const id of ids) kept.rows.delete(id)
    else kept.rows.clear()
    for (const row of found) kept.rows.set(row.id, row)
    kept.head = head
    if (ids?.length !== 0) kept.sorted = [...kept.rows.values()].sort(compare)
    return kept.sorted
  }
}
