import type { ParsedInputOf } from '#shared/api/contract'
import type { ImportReport, RefusedLine } from '#shared/imports/import-api'
import { importLimits } from '#shared/imports/import-limits'
import type { ImportRow } from '#shared/imports/import-table'
import type { Context, OpenRegister, Service } from '../context'
import { letOthersWrite } from '../database/patient-driver'
import type { Dispatch } from '../handlers'
import { appendHistory } from '../history/history-store'
import { makeContext, requireRegister } from '../register-context'
import { findImportFile, type ImportFile, readImportFile } from './import-files'
import { markRunning, withJob } from './import-jobs'
import { makeLineReader, type ReadLine } from './import-lines'
import { assertComplete, chooseMapping, findCreated, makePlan, sourceOf } from './import-plan'
import { findSameLines, insertImport, rememberMapping, updateImport } from './import-store'
import type { ImportEntryTable } from './import-tables'
import { restoreRegister } from './restore-register'
import { findSameEntry, sameLineKey } from './same-line'

/** Lines recorded in one transaction: others are answered in between. */
const chunkLength = 100

interface Tally {
  complaints: number
  remarks: number
  suggestions: number
  duplicates: number
  done: number
  readonly refused: RefusedLine[]
  readonly duplicateLines: { line: number; of: string }[]
  /** Lines of this file already met, by their key. */
  readonly seen: Map<string, number>
}

/** Records every line of a file that keeps the rules, or only says what it would record. */
export async function runImport(
  service: Service,
  input: ParsedInputOf<'imports.run'>,
  dispatch: Dispatch | null,
): Promise<ImportReport> {
  const file = findImportFile(input.token)
  if (file.exported) {
    const { name, exported } = file
    return restoreRegister(service, { name, exported, isTrial: dispatch === null, job: input.job })
  }
  const register = requireRegister(service)
  const started = Date.now()
  const context = await makeContext(service, register, register.engine.db)
  const table = await readImportFile(file, input.reading)
  const { mapping } = await chooseMapping(context, table, input.mapping)
  assertComplete(table, mapping)
  const wanted = findCreated(makePlan(context, table, mapping))
  const created = dispatch ? await createNamed(service, wanted, dispatch) : new Map<string, string>()
  const plan = makePlan(await makeContext(service, register, register.engine.db), table, mapping, created)
  const readLine = makeLineReader(table, plan)
  const tally: Tally = {
    ...{ complaints: 0, remarks: 0, suggestions: 0, duplicates: 0, done: 0 },
    ...{ refused: [], duplicateLines: [], seen: new Map() },
  }
  const importId = dispatch ? service.newId() : null
  const rows = table.table.rows
  const isWhole = await withJob(input.job, async (signal) => {
    if (importId) await begin(service, register, file, importId)
    for (let start = 0; start < rows.length; start += chunkLength) {
      if (signal.aborted) return false
      await runChunk(service, register, rows.slice(start, start + chunkLength), readLine, tally, importId)
      if (input.job)
        service.emit({ name: 'progress', token: input.job, done: tally.done, total: rows.length })
      await letOthersWrite()
    }
    return true
  }).finally(() => importId && markRunning(importId, false))
  file.refused = tally.refused
  if (importId)
    await end(service, register, importId, tally, isWhole, () => ({ source: sourceOf(table), mapping }))
  return {
    importId,
    dryRun: importId === null,
    cancelled: !isWhole,
    read: rows.length,
    complaints: tally.complaints,
    remarks: tally.remarks,
    suggestions: tally.suggestions,
    duplicates: tally.duplicates,
    refusedCount: tally.refused.length,
    refused: tally.refused.slice(0, importLimits.listed),
    duplicateLines: tally.duplicateLines.slice(0, importLimits.listed),
    created: wanted.map(({ domain, name }) => ({ domain, name })),
    durationMs: Date.now() - started,
  }
}

async function createNamed(
  service: Service,
  wanted: ReturnType<typeof findCreated>,
  dispatch: Dispatch,
): Promise<ReadonlyMap<string, string>> {
  const created = new Map<string, string>()
  for (const { domain, name, key } of wanted) {
    // Somebody of an old register who is not among us today is not offered in new entries.
    const result =
      domain === 'employee'
        ? await dispatch(service, 'employees.create', { name, active: false })
        : await dispatch(service, 'sites.create', { name })
    if ('error' in result) continue
    const { value } = result
    if (typeof value === 'object' && value !== null && 'id' in value) created.set(key, String(value.id))
  }
  return created
}

async function begin(service: Service, register: OpenRegister, file: ImportFile, id: string): Promise<void> {
  markRunning(id, true)
  const context = await makeContext(service, register, register.engine.db)
  await insertImport(context.db, {
    ...{ id, startedAt: context.now, actor: context.actor.id, fileName: file.name, state: 'RUNNING' },
    ...{ linesRead: 0, complaints: 0, remarks: 0, duplicates: 0, refused: 0, undoneAt: null },
  })
}

async function end(
  service: Service,
  register: OpenRegister,
  id: string,
  tally: Tally,
  isWhole: boolean,
  remembered: () => { source: string; mapping: Parameters<typeof rememberMapping>[2] },
): Promise<void> {
  await register.engine.db.transaction().execute(async (trx) => {
    const context = await makeContext(service, register, trx)
    await updateImport(trx, id, { state: isWhole ? 'DONE' : 'CANCELLED', ...countsOf(tally) })
    const { source, mapping } = remembered()
    await rememberMapping(trx, source, mapping, context.now)
    const { complaints, remarks } = tally
    const facts = [{ field: 'import', before: null, after: { complaints, remarks } }]
    await appendHistory(context, { entity: 'register', entityId: id, action: 'CREATE', facts })
  })
}

function countsOf({ complaints, remarks, duplicates, refused, done }: Tally) {
  return { linesRead: done, complaints, remarks, duplicates, refused: refused.length }
}

async function runChunk(
  service: Service,
  register: OpenRegister,
  rows: readonly ImportRow[],
  readLine: ReturnType<typeof makeLineReader>,
  tally: Tally,
  importId: string | null,
): Promise<void> {
  if (!importId) {
    const context = await makeContext(service, register, register.engine.db)
    await readRows(context, rows, readLine, tally, null)
    return
  }
  await register.engine.db.transaction().execute(async (trx) => {
    const context = await makeContext(service, register, trx)
    await readRows(context, rows, readLine, tally, importId)
    await updateImport(trx, importId, countsOf(tally))
  })
}

async function readRows(
  context: Context,
  rows: readonly ImportRow[],
  readLine: ReturnType<typeof makeLineReader>,
  tally: Tally,
  importId: string | null,
): Promise<void> {
  const lines = rows.map((row) => ({ line: row.line, read: readLine(context, row) }))
  const keys = lines.map(({ read }) => ('entry' in read ? sameLineKey(read.entry, read.input) : ''))
  const known = await findSameLines(
    context.db,
    keys.filter((key) => key !== ''),
  )
  const recorded: ImportEntryTable[] = []
  for (const [index, { line, read }] of lines.entries()) {
    tally.done += 1
    if ('refused' in read) {
      tally.refused.push(read.refused)
      continue
    }
    const key = keys[index] ?? ''
    const of = await findDuplicate(context, read, key, known, tally)
    if (of !== null) {
      tally.duplicates += 1
      tally.duplicateLines.push({ line, of })
      continue
    }
    tally.seen.set(key, line)
    const { kind } = read.prepared
    const isRemark = kind === 'remark' || kind === 'suggestion'
    tally[isRemark ? 'remarks' : 'complaints'] += 1
    if (kind === 'suggestion') tally.suggestions += 1
    if (!importId) continue
    const { id } = await read.prepared.write()
    const { sourceReference, sourceReceived, sourceNature } = read.entry
    recorded.push({
      ...{ entryId: id, importId, line, sourceReference, sourceReceived, sourceNature, sameLine: key },
      complaintId: isRemark ? null : id,
      remarkId: isRemark ? id : null,
    })
  }
  if (recorded.length > 0) await context.db.insertInto('importEntry').values(recorded).execute()
}

async function findDuplicate(
  context: Context,
  read: Exclude<ReadLine, { refused: RefusedLine }>,
  key: string,
  known: ReadonlyMap<string, string>,
  tally: Tally,
): Promise<string | null> {
  const line = tally.seen.get(key)
  if (line !== undefined) return `${line}`
  const number = known.get(key)
  if (number !== undefined) return number
  if (read.entry.sourceReference) return null
  const { kind } = read.prepared
  return findSameEntry(context, read.input, kind === 'remark' || kind === 'suggestion')
}
