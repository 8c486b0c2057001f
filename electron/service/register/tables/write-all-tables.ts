import type { Insertable } from 'kysely'
import { personKeys } from '#shared/duplicates/person-keys'
import { listRegisterTables, type RegisterTable } from '#shared/exports/register-tables'
import { wordsOf as complaintWords } from '../../complaints/complaint-store'
import type { Db } from '../../context'
import type { Engine } from '../../database/engine'
import type { Tables } from '../../database/tables'
import { wordsOf as remarkWords } from '../../remarks/remark-store'
import type { StoredRow, TableBatch } from './table-layouts'

/**
 * Makes a register hold the given rows and nothing else, in the transaction `db`: the tables are emptied first, even of
 * what is never changed otherwise, and of the settings that a new register has. Resolves with the rows of each table.
 */
export async function replaceAllTables(
  engine: Engine,
  db: Db,
  batches: AsyncIterable<TableBatch> | Iterable<TableBatch>,
  onBatch?: (rows: number) => void | Promise<void>,
): Promise<ReadonlyMap<RegisterTable, number>> {
  await engine.emptyTables(db, [
    'presence',
    'personKey',
    ...listRegisterTables({ withSecrets: true }).toReversed(),
  ])
  return writeAllTables(engine, db, batches, onBatch)
}

/**
 * Writes rows as `readAllTables` gave them into tables that hold none of them, in the order of the batches, and makes
 * what follows from them: words to search by and keys of persons. `db` is the transaction in which all of it happens.
 * `onBatch` hears how many rows a batch had; what it throws ends the writing. Resolves with the rows of each table.
 */
async function writeAllTables(
  engine: Engine,
  db: Db,
  batches: AsyncIterable<TableBatch> | Iterable<TableBatch>,
  onBatch: (rows: number) => void | Promise<void> = () => {},
): Promise<ReadonlyMap<RegisterTable, number>> {
  const written = new Map<RegisterTable, number>()
  for await (const { table, rows } of batches) {
    await insertStored(engine, db, table, rows)
    if (table === 'complaint') await deriveFromComplaints(engine, db, rows)
    if (table === 'remark') await deriveFromRemarks(engine, db, rows)
    written.set(table, (written.get(table) ?? 0) + rows.length)
    await onBatch(rows.length)
  }
  return written
}

async function insertStored(
  engine: Engine,
  db: Db,
  table: RegisterTable,
  rows: readonly StoredRow[],
): Promise<void> {
  // The rows have the columns of this very table, which their layout lists; the compiler cannot tie the two.
  await engine.insertAll(db, table, rows as readonly Insertable<Tables[typeof table]>[])
}

async function deriveFromComplaints(engine: Engine, db: Db, rows: readonly StoredRow[]): Promise<void> {
  const texts = rows.map(textsOf)
  const entries = texts.map((text, index) => ({
    ordinal: Number(rows[index]?.ordinal),
    words: complaintWords(text('number') ?? '', {
      complainant: {
        name: text('complainantName'),
        organisation: text('complainantOrganisation'),
        onBehalfOf: text('complainantOnBehalfOf'),
        email: text('complainantEmail'),
        phone: text('complainantPhone'),
        address: { city: text('complainantCity') },
      },
      thirdParty: { name: text('thirdPartyName') },
      verbatim: text('verbatim'),
      summary: text('summary'),
      reason: text('reason'),
      place: text('place'),
      service: text('service'),
      measuresTaken: text('measuresTaken'),
      rootCause: text('rootCause'),
    }),
  }))
  await engine.indexAllWords(db, 'complaint', entries)
  const keys = rows.flatMap((row, index) => {
    const text = texts[index] ?? textsOf(row)
    const person = {
      name: text('complainantName'),
      organisation: text('complainantOrganisation'),
      phone: text('complainantPhone'),
      email: text('complainantEmail'),
    }
    return personKeys(person).map((mark) => ({ mark, ordinal: Number(row.ordinal) }))
  })
  await engine.insertAll(db, 'personKey', keys)
}

async function deriveFromRemarks(engine: Engine, db: Db, rows: readonly StoredRow[]): Promise<void> {
  const entries = rows.map((row) => {
    const text = textsOf(row)
    const words = remarkWords(text('number') ?? '', {
      verbatim: text('verbatim'),
      thirdParty: { name: text('thirdPartyName') },
      transmittedTo: text('transmittedTo'),
    })
    return { ordinal: Number(row.ordinal), words }
  })
  await engine.indexAllWords(db, 'remark', entries)
}

function textsOf(row: StoredRow): (column: string) => string | null {
  return (column) => {
    const value = row[column]
    return typeof value === 'string' ? value : null
  }
}
