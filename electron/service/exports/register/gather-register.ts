import { setImmediate } from 'node:timers/promises'
import {
  type ExportedComplaint,
  type ExportedRemark,
  type RegisterExport,
  registerExportFormat,
  registerExportVersion,
} from '#shared/exports/register-export'
import { listCaseEvents } from '../../case-events/case-event-store'
import { getComplaint } from '../../complaints/complaint-store'
import type { Context } from '../../context'
import { readBases } from '../../customer-bases/customer-base-handlers'
import { readReopenings } from '../../indicators/flow-store'
import { getRemark } from '../../remarks/remark-store'
import { withoutComplainant, withoutWords } from './anonymous-entry'

const pageLength = 200

/** The whole register as plain data. */
export async function gatherRegister(
  context: Context,
  { what, anonymous }: { readonly what: 'complaints' | 'remarks' | 'all'; readonly anonymous: boolean },
): Promise<RegisterExport> {
  const { settings } = context
  const turns = await readReopenings(context.db)
  const complaints =
    what === 'remarks' ? [] : await walk(context, 'complaint', (row) => readComplaint(context, row, turns))
  const remarks =
    what === 'complaints' ? [] : await walk(context, 'remark', (row) => readRemark(context, row))
  return {
    format: registerExportFormat,
    version: registerExportVersion,
    exportedAt: context.now,
    anonymous,
    register: {
      organisation: settings.organisation.name,
      profile: settings.profile,
      timeZone: settings.timeZone,
      numberPrefixes: settings.numberPrefixes,
      clocks: context.clocks,
    },
    sites: context.sites.map((site) => ({ ...site, days: context.siteDays.get(site.id) ?? null })),
    employees: context.employees.map((employee, index) =>
      anonymous ? { ...employee, name: `Personne ${index + 1}`, jobTitle: null } : employee,
    ),
    lists: [...context.lists],
    customerBases: await readBases(context.db),
    complaints: anonymous ? complaints.map(withoutComplainant) : complaints,
    remarks: anonymous ? remarks.map(withoutWords) : remarks,
  }
}

interface Placed {
  readonly id: string
  readonly ordinal: number
}

async function walk<T>(
  { db }: Context,
  table: 'complaint' | 'remark',
  read: (row: Placed) => Promise<T>,
): Promise<T[]> {
  const found: T[] = []
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'ordinal'])
      .where('ordinal', '>', after)
      .orderBy('ordinal')
      .limit(pageLength)
      .execute()
    for (const row of rows) found.push(await read(row))
    after = rows.at(-1)?.ordinal ?? after
    if (rows.length < pageLength) return found
    await setImmediate()
  }
}

async function readComplaint(
  context: Context,
  { id, ordinal }: Placed,
  turns: Awaited<ReturnType<typeof readReopenings>>,
): Promise<ExportedComplaint> {
  const complaint = await getComplaint(context.db, { id })
  const events = await listCaseEvents(context.db, id)
  return { ...complaint, ordinal, events, turns: turns.get(id) ?? [], source: await readSource(context, id) }
}

async function readRemark(context: Context, { id, ordinal }: Placed): Promise<ExportedRemark> {
  const remark = await getRemark(context.db, { id })
  const row = await context.db
    .selectFrom('remark')
    .select('cancelledBy')
    .where('id', '=', id)
    .executeTakeFirst()
  return { ...remark, ordinal, cancelledBy: row?.cancelledBy ?? null, source: await readSource(context, id) }
}

async function readSource({ db }: Context, entryId: string) {
  const row = await db
    .selectFrom('importEntry')
    .innerJoin('import', 'import.id', 'importEntry.importId')
    .select(['fileName', 'line', 'sourceReference as reference', 'sourceReceived as received'])
    .where('entryId', '=', entryId)
    .executeTakeFirst()
  return row ?? null
}
