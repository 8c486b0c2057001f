import pg from 'pg'
import { inject } from 'vitest'

/** The database with the layout of a register and nothing in it. */
export const layoutDatabase = 'registre31_layout'

/** Where the server of this run has a database. */
export function addressOf(database: string, user = 'postgres'): string {
  return `postgres://${user}@127.0.0.1:${inject('postgresPort')}/${database}`
}

/** A database of its own for one test: empty, or with the layout of a register. */
export async function makeDatabase(template: 'EMPTY' | 'LAYOUT' = 'LAYOUT') {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await administer(`create database ${name} template ${template === 'LAYOUT' ? layoutDatabase : 'template0'}`)
  return {
    name,
    address: addressOf(name),
    remove: () => administer(`drop database ${name} with (force)`),
  }
}

/** Runs statements as the owner of everything. */
export async function administer(text: string, database = 'postgres'): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: addressOf(database) })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}
