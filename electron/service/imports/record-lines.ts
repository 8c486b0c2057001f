import { AppError } from '#shared/api/app-error'
import type { ImportRow } from '#shared/imports/import-table'
import type { Context, OpenRegister, Service } from '../context'
import type { PreparedEntry } from '../intake/prepared-entry'
import { type DatedEntry, dateEntry, writeEntries } from '../intake/write-entries'
import { makeContext } from '../register-context'
import type { makeLineReader, ReadLine } from './import-lines'
import { findSameLines, updateImport } from './import-store'
import type { ImportEntryTable } from './import-tables'
import { type ImportTally, type makeRefusals, tallyDuplicate, tallyRefused } from './import-tally'
import { type makeTwinFinder, sameLineKey } from './same-line'

/** Everything that the lines of one import have in common. */
export interface LineWork {
  readonly service: Service
  readonly register: OpenRegister
  /** Null for a trial. */
  readonly importId: string | null
  readonly readLine: ReturnType<typeof makeLineReader>
  readonly twins: ReturnType<typeof makeTwinFinder>
  readonly refusals: ReturnType<typeof makeRefusals>
  readonly tally: ImportTally
}

type GoodLine = Exclude<ReadLine, { refused: unknown }> & {
  readonly line: number
  readonly key: string
  /** Null in a trial, which needs no more than the kind. */
  readonly dated: DatedEntry | null
  /** Number of an entry that somebody typed in already. */
  readonly twin: string | null
}

/** Tries some lines, and records them in one transaction of their own when this is no trial. */
export async function recordLines(work: LineWork, rows: readonly ImportRow[]): Promise<void> {
  const { service, register, importId } = work
  const outside = await makeContext(service, register, register.engine.db)
  const lines = await readLines(work, outside, rows)
  if (!importId) {
    await sortOut(work, outside, lines)
    work.tally.done += rows.length
    return
  }
  await register.engine.db.transaction().execute(async (trx) => {
    const context = await makeContext(service, register, trx)
    const fresh = await sortOut(work, context, lines)
    const recorded = await writeEntries(
      context,
      fresh.flatMap(({ dated }) => dated ?? []),
    )
    const entries = fresh.map((line, index): ImportEntryTable => toEntry(line, recorded[index]?.id, importId))
    await register.engine.insertAll(trx, 'importEntry', entries)
    work.tally.done += rows.length
    await updateImport(trx, importId, countsOf(work.tally))
  })
}

export function countsOf({ complaints, remarks, duplicates, refused, done }: ImportTally) {
  return { linesRead: done, complaints, remarks, duplicates, refused }
}

/** Applies the rules to lines; those that cannot be recorded are set aside. */
async function readLines(work: LineWork, context: Context, rows: readonly ImportRow[]): Promise<GoodLine[]> {
  const good: Omit<GoodLine, 'twin'>[] = []
  for (const row of rows) {
    const read = work.readLine(context, row)
    if ('refused' in read) {
      tallyRefused(work.tally, read.refused)
      work.refusals.add(read.refused, row)
      continue
    }
    const { entry, input, prepared } = read
    // Here and not within the transaction: others wait for that to end.
    const dated = work.importId ? dateEntry(context, prepared) : null
    good.push({ entry, input, prepared, dated, line: row.line, key: sameLineKey(entry, input) })
  }
  const twins = await work.twins(context, good)
  return good.map((line, index) => ({ ...line, twin: twins[index] ?? null }))
}

/** Lines that are not in the register yet, nor further up in the file. */
async function sortOut(
  { tally }: LineWork,
  { db }: Context,
  lines: readonly GoodLine[],
): Promise<GoodLine[]> {
  const known = await findSameLines(
    db,
    lines.map(({ key }) => key),
  )
  return lines.filter(({ line, key, twin, prepared }) => {
    const of = tally.seen.get(key)?.toString() ?? known.get(key) ?? twin
    if (of !== null) tallyDuplicate(tally, line, of)
    else {
      tally.seen.set(key, line)
      tallyKind(tally, prepared)
    }
    return of === null
  })
}

function tallyKind(tally: ImportTally, { table, kind }: PreparedEntry): void {
  tally[table === 'remark' ? 'remarks' : 'complaints'] += 1
  if (kind === 'suggestion') tally.suggestions += 1
}

function toEntry(
  { line, key, entry, prepared }: GoodLine,
  id: string | undefined,
  importId: string,
): ImportEntryTable {
  if (id === undefined) throw new AppError('INTERNAL', 'an entry was not recorded')
  const { sourceReference, sourceReceived, sourceNature } = entry
  const isRemark = prepared.table === 'remark'
  return {
    ...{ entryId: id, importId, line, sourceReference, sourceReceived, sourceNature, sameLine: key },
    complaintId: isRemark ? null : id,
    remarkId: isRemark ? id : null,
  }
}
