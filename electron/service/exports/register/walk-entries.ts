import type { Complaint } from '#shared/complaints/complaint'
import type { Remark } from '#shared/remarks/remark'
import { getComplaint } from '../../complaints/complaint-store'
import type { Context } from '../../context'
import { getRemark } from '../../remarks/remark-store'

/** What an entry was called in the file that it was imported from. */
interface Imported {
  readonly sourceReference: string | null
}

export type ListedComplaint = Complaint & Imported
export type ListedRemark = Remark & Imported

const pageLength = 200

/** Every case, some hundred at a time, in order of entry. */
export function walkComplaints(context: Context): AsyncGenerator<ListedComplaint[], void, undefined> {
  return walk(context, 'complaint', (id) => getComplaint(context.db, { id }))
}

export function walkRemarks(context: Context): AsyncGenerator<ListedRemark[], void, undefined> {
  return walk(context, 'remark', (id) => getRemark(context.db, { id }))
}

async function* walk<T extends object>(
  { db }: Context,
  table: 'complaint' | 'remark',
  read: (id: string) => Promise<T>,
): AsyncGenerator<(T & Imported)[], void, undefined> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom(table)
      .leftJoin('importEntry', 'importEntry.entryId', `${table}.id`)
      .select([`${table}.id`, `${table}.ordinal`, 'sourceReference'])
      .where(`${table}.ordinal`, '>', after)
      .orderBy(`${table}.ordinal`)
      .limit(pageLength)
      .execute()
    const page: (T & Imported)[] = []
    for (const { id, sourceReference } of rows) page.push({ ...(await read(id)), sourceReference })
    if (page.length > 0) yield page
    after = rows.at(-1)?.ordinal ?? after
    if (rows.length < pageLength) return
  }
}
