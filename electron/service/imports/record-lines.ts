import { AppError } from '#shared/api/app-error'
import type { Db, OpenRegister, Service } from '../context'
import { writeEntries } from '../intake/write-entries'
import { makeContext } from '../register-context'
import { findSameLines, updateImport } from './import-store'
import type { ImportEntryTable } from './import-tables'
import { type ImportTally, type makeRefusals, tallyDuplicate, tallyRefused } from './import-tally'
import type { GoodLine, LineBlock } from './line-blocks'
import type { makeTwinFinder } from './same-line'

/** Everything that the lines of one import have in common. */
export interface LineWork {
  readonly service: Service
  readonly register: OpenRegister
  /** Null for a trial. */
  readonly importId: string | null
  readonly twins: ReturnType<typeof makeTwinFinder>
  readonly refusals: ReturnType<typeof makeRefusals>
  readonly tally: ImportTally
}

/** Counts some lines, and records them in one transaction of their own when this is no trial. */
export async function recordLines(work: LineWork, { count, good, refused }: LineBlock): Promise<void> {
  const { service, register, importId, tally } = work
  const { db } = register.engine
  const twins = await work.twins(
    db,
    good.map(({ twin }) => twin),
  )
  for (const one of refused) {
    tallyRefused(tally, one.refused)
    work.refusals.add(one)
  }
  if (!importId) {
    await sortOut(work, db, good, twins)
    tally.done += count
    return
  }
  await db.transaction().execute(async (trx) => {
    const context = await makeContext(service, register, trx)
    const fresh = await sortOut(work, trx, good, twins)
    const recorded = await writeEntries(
      context,
      fresh.flatMap(({ dated }) => dated ?? []),
    )
    const entries = fresh.map((line, index): ImportEntryTable => toEntry(line, recorded[index]?.id, importId))
    await register.engine.insertAll(trx, 'importEntry', entries)
    tally.done += count
    await updateImport(trx, importId, countsOf(tally))
  })
}

export function countsOf({ complaints, remarks, duplicates, refused, done }: ImportTally) {
  return { linesRead: done, complaints, remarks, duplicates, refused }
}

/** Lines that are not in the register yet, nor further up in the file. */
async function sortOut(
  { tally, importId }: LineWork,
  db: Db,
  lines: readonly GoodLine[],
  twins: readonly (string | null)[],
): Promise<GoodLine[]> {
  const known = await findSameLines(
    db,
    lines.map(({ key }) => key),
    importId,
  )
  const seen = importId ? new Map<string, number>() : tally.seen
  return lines.filter((one, index) => {
    const of = seen.get(one.key)?.toString() ?? known.get(one.key) ?? twins[index] ?? null
    if (of !== null) tallyDuplicate(tally, one.line, of)
    else {
      seen.set(one.key, one.line)
      tallyKind(tally, one)
    }
    return of === null
  })
}

function tallyKind(tally: ImportTally, { table, kind }: GoodLine): void {
  tally[table === 'remark' ? 'remarks' : 'complaints'] += 1
  if (kind === 'suggestion') tally.suggestions += 1
}

function toEntry(
  { line, key, origin, table }: GoodLine,
  id: string | undefined,
  importId: string,
): ImportEntryTable {
  if (id === undefined) throw new AppError('INTERNAL', 'an entry was not recorded')
  const isRemark = table === 'remark'
  return {
    entryId: id,
    importId,
    line,
    sameLine: key,
    complaintId: isRemark ? null : id,
    remarkId: isRemark ? id : null,
    ...origin,
  }
}
