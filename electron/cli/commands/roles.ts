import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printLine } from '../output'

/** The script with which an administrator makes the database and the roles of a register on PostgreSQL. */
export async function printRoles(): Promise<number> {
  const file = fileURLToPath(new URL('./migrations/create-roles.postgres.sql', import.meta.url))
  await printLine(readFileSync(file, 'utf8').trimEnd())
  return 0
}
