import { sql } from 'kysely'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { type Transmission, transmissionSchema } from '#shared/third-parties/third-party'
import type { Context, Db } from '../context'
import { readCursor, walkPage, writeCursor } from '../lists/keyset'

/** One page of transmissions: those still open in the order in which they wait, otherwise the last sent first. */
export async function listTransmissions(
  { db }: Context,
  input: ParsedInputOf<'transmissions.list'>,
): Promise<OutputOf<'transmissions.list'>> {
  const { open, entry, thirdParty, limit } = input
  const column = sql.ref('transmission.sent_on')
  const ordinal = sql.ref('transmission.ordinal')
  const filtered = [
    ...(open ? [sql<boolean>`transmission.answered_on is null and transmission.withdrawn_on is null`] : []),
    ...(entry
      ? [sql<boolean>`(transmission.complaint_id = ${entry} or transmission.remark_id = ${entry})`]
      : []),
    ...(thirdParty ? [sql<boolean>`transmission.third_party_id = ${thirdParty}`] : []),
  ]
  const direction = open ? 'asc' : 'desc'
  const found = await walkPage({
    column,
    ordinal,
    descending: !open,
    mayBeEmpty: false,
    after: input.after ? readCursor(input.after) : null,
    limit,
    read: (conditions, wanted) =>
      selectTransmissions(db)
        .where((builder) => builder.and([...filtered, ...conditions]))
        .orderBy(column, direction)
        .orderBy(ordinal, direction)
        .limit(wanted)
        .execute(),
  })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map(toTransmission),
    next: found.length > limit && last ? writeCursor({ value: last.sentOn, ordinal: last.ordinal }) : null,
  }
}

/** The transmission of an id; `NOT_FOUND` when there is none. */
export async function getTransmission(db: Db, id: string): Promise<Transmission> {
  const row = await selectTransmissions(db).where('transmission.id', '=', id).executeTakeFirst()
  if (!row) throw refusal('NOT_FOUND', 'TRANSMISSION_NOT_FOUND')
  return toTransmission(row)
}

/** What was passed on of a case names people: gone when the case is made anonymous; its dates stay. */
export async function wipeTransmissions(db: Db, complaintId: string): Promise<void> {
  await db
    .updateTable('transmission')
    .set({ recipient: '—', thirdPartyId: null, answer: null, note: null })
    .where('complaintId', '=', complaintId)
    .execute()
}

/** The words of what was passed on: gone when an entry has done its time; to whom and when is counted, and stays. */
export async function wipeTransmissionWords(db: Db, entryId: string): Promise<void> {
  await db
    .updateTable('transmission')
    .set({ answer: null, note: null })
    .where((query) => query.or([query('complaintId', '=', entryId), query('remarkId', '=', entryId)]))
    .execute()
}

function selectTransmissions(db: Db) {
  return db
    .selectFrom('transmission')
    .leftJoin('complaint', 'complaint.id', 'transmission.complaintId')
    .leftJoin('remark', 'remark.id', 'transmission.remarkId')
    .selectAll('transmission')
    .select(['complaint.number as complaintNumber', 'remark.number as remarkNumber'])
}

type SelectedRow = Awaited<ReturnType<ReturnType<typeof selectTransmissions>['execute']>>[number]

function toTransmission(row: SelectedRow): Transmission {
  const entry = row.complaintId
    ? { kind: 'complaint', id: row.complaintId, number: row.complaintNumber }
    : { kind: 'remark', id: row.remarkId, number: row.remarkNumber }
  return transmissionSchema.parse({ ...row, entry, thirdParty: row.thirdPartyId })
}
