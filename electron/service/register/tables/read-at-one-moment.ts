import { sql } from 'kysely'
import type { Db } from '../../context'
import type { Engine } from '../../database/engine'

/** Lets `read` see the register as it is at this moment, whatever others write meanwhile. Nothing can be written in it. */
export async function readAtOneMoment<T>({ db, dialect }: Engine, read: (db: Db) => Promise<T>): Promise<T> {
  const begin = dialect === 'sqlite' ? 'begin deferred' : 'begin isolation level repeatable read read only'
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection)
    try {
      return await read(connection)
    } finally {
      await sql`rollback`.execute(connection)
    }
  })
}
