import type { Db } from '../context'

/** The last row of the history and its seal; undefined before the first one. */
export function readHead(db: Db) {
  return db
    .selectFrom('history')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}
