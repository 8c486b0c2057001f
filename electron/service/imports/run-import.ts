import type { ParsedInputOf } from '#shared/api/contract'
import type { ImportReport } from '#shared/imports/import-api'
import type { OpenRegister, Service } from '../context'
import { letOthersWrite } from '../database/patient-driver'
import type { Dispatch } from '../handlers'
import { appendHistory } from '../history/history-store'
import { readReference } from '../reference-store'
import { makeContext, requireRegister } from '../register-context'
import { type ImportFile, readImportFile, withImportFile } from './import-files'
import { markRunning, withJob } from './import-jobs'
import { assertComplete, chooseMapping, findCreated, makePlan, sourceOf } from './import-plan'
import { insertImport, readLastOrdinal, rememberMapping, updateImport } from './import-store'
import { describeTally, type ImportTally, makeRefusals, startTally } from './import-tally'
import type { LineSource } from './line-blocks'
import { startReading } from './read-ahead'
import { countsOf, type LineWork, recordLines } from './record-lines'
import { restoreRegister } from './restore-register'
import { makeTwinFinder } from './same-line'

/** Milliseconds that lines recorded in one transaction may take: others write in between. */
const blockTime = 150
/** How many lines that is depends on the machine, and on what else it does. */
const fewestLines = 200
const mostLines = 1_000

/** Records every line of a file that keeps the rules, or only says what it would record. */
export async function runImport(
  service: Service,
  input: ParsedInputOf<'imports.run'>,
  dispatch: Dispatch | null,
): Promise<ImportReport> {
  return withImportFile(input.token, async (file) => {
    if (!file.exported) return importLines(service, file, input, dispatch)
    const { exported } = file
    return restoreRegister(service, { exported, isTrial: dispatch === null, job: input.job })
  })
}

async function importLines(
  service: Service,
  file: ImportFile,
  { reading, mapping: given, job }: ParsedInputOf<'imports.run'>,
  dispatch: Dispatch | null,
): Promise<ImportReport> {
  const register = requireRegister(service)
  const started = Date.now()
  const { db } = register.engine
  const context = await makeContext(service, register, db)
  const table = await readImportFile(file, reading)
  const { mapping } = await chooseMapping(context, table, given)
  assertComplete(table, mapping)
  const wanted = findCreated(makePlan(context, table, mapping))
  const created = dispatch ? await createNamed(service, wanted, dispatch) : new Map<string, string>()
  const plan = makePlan(await makeContext(service, register, db), table, mapping, created)
  const tally = startTally()
  const importId = dispatch ? service.newId() : null
  const work: LineWork = {
    ...{ service, register, importId, tally },
    twins: makeTwinFinder(await readLastOrdinal(db)),
    refusals: makeRefusals(file.refused),
  }
  const isWhole = await withJob(job, async (signal) => {
    if (importId) await begin(service, register, file, importId)
    return recordAll(work, { lines: table.lines, plan, isTrial: importId === null }, signal, job)
  }).finally(() => {
    work.refusals.flush()
    if (importId) markRunning(importId, false)
  })
  if (importId)
    await end(service, register, importId, tally, isWhole, () => ({ source: sourceOf(table), mapping }))
  return {
    ...{ importId, dryRun: importId === null, cancelled: !isWhole, read: table.table.count },
    ...describeTally(tally),
    created: wanted.map(({ domain, name }) => ({ domain, name })),
    durationMs: Date.now() - started,
  }
}

/** False when somebody stopped it before the last line. Some lines are read while those before them are written. */
async function recordAll(
  work: LineWork,
  source: LineSource,
  signal: AbortSignal,
  job: string | undefined,
): Promise<boolean> {
  const { service, register, tally } = work
  const reader = startReading(source)
  let length = fewestLines
  const ask = async () => {
    const { now, actor } = await makeContext(service, register, register.engine.db)
    return reader.next({ reference: await readReference(register, register.engine.db), now, actor, length })
  }
  let coming = ask()
  try {
    for (;;) {
      const block = await coming
      if (!block) return true
      if (signal.aborted) return false
      coming = ask()
      // When writing fails, nobody waits for these.
      coming.catch(() => undefined)
      const started = performance.now()
      await recordLines(work, block)
      const fitting = (block.count * blockTime) / (performance.now() - started)
      length = Math.round(Math.min(Math.max(fitting, fewestLines), length * 2, mostLines))
      const total = source.plan.table.count
      if (job) service.emit({ name: 'progress', token: job, done: tally.done, total })
      await letOthersWrite()
    }
  } finally {
    await reader.close()
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
  tally: ImportTally,
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
