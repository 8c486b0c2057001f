import { hash } from 'node:crypto'
import type { BuiltEntry } from '#shared/imports/build-entry'
import type { IntakeInput } from '#shared/intake/intake-api'
import { foldWords } from '#shared/search/search-words'
import type { Db } from '../context'
import type { PreparedEntry } from '../intake/prepared-entry'

/**
 * By which a line is known again: what the file called it, within its year (yearly registers start again at 1); without
 * that, the person, the day, the nature and the words.
 */
export function sameLineKey(entry: BuiltEntry, input: IntakeInput): string {
  const day = input.receivedAt.slice(0, 10)
  const parts = entry.sourceReference
    ? ['reference', day.slice(0, 4), entry.sourceReference.toLowerCase()]
    : ['words', day, input.nature, personOf(input), wordsOf(input.verbatim)]
  return hash('sha256', JSON.stringify(parts), 'base64url')
}

function personOf({ complainant }: IntakeInput): string {
  return wordsOf(`${complainant?.name ?? ''} ${complainant?.organisation ?? ''}`)
}

/** Entries that were received on one day for one nature. */
interface Group {
  readonly table: 'complaint' | 'remark'
  readonly day: string
  readonly code: string
}

/** By which a line is found among the entries that somebody typed in. */
export interface TwinMark {
  readonly group: Group
  readonly digest: string
}

/** Null for a line that bears a reference of the file: it is known by that alone. */
export function twinMarkOf(
  entry: BuiltEntry,
  input: IntakeInput,
  { table }: Pick<PreparedEntry, 'table'>,
): TwinMark | null {
  if (entry.sourceReference) return null
  const isRemark = table === 'remark'
  const code = isRemark ? (input.topic ?? input.nature) : input.nature
  return {
    group: { table, day: input.receivedAt.slice(0, 10), code },
    digest: digestOf(isRemark ? '' : personOf(input), input.verbatim),
  }
}

/** Entries remembered at most; whoever asks again asks the register again. */
const mostRemembered = 200_000

/**
 * Finds entries that are in the register already, whoever entered them: the same person, day, nature and words. What
 * was received on one day for one nature is read once, however many lines of a file ask for it. Only entries up to
 * `lastOrdinal` are looked at: those of the import itself are known by their lines.
 */
export function makeTwinFinder(lastOrdinal: number) {
  const groups = new Map<string, ReadonlyMap<string, string>>()
  let remembered = 0
  return async (db: Db, marks: readonly (TwinMark | null)[]): Promise<(string | null)[]> => {
    if (lastOrdinal === 0) return marks.map(() => null)
    for (const mark of marks) {
      if (!mark || groups.has(nameOf(mark.group))) continue
      const found = await readGroup(db, mark.group, lastOrdinal)
      if (remembered > mostRemembered) groups.clear()
      remembered = (groups.size === 0 ? 0 : remembered) + found.size
      groups.set(nameOf(mark.group), found)
    }
    return marks.map((mark) => (mark && groups.get(nameOf(mark.group))?.get(mark.digest)) ?? null)
  }
}

function nameOf({ table, day, code }: Group): string {
  return `${table} ${day} ${code}`
}

async function readGroup(db: Db, group: Group, lastOrdinal: number): Promise<ReadonlyMap<string, string>> {
  if (group.table === 'remark') {
    const rows = await db
      .selectFrom('remark')
      .select(['number', 'verbatim'])
      .where('topic', '=', group.code)
      .where('receivedOn', '=', group.day)
      .where('ordinal', '<=', lastOrdinal)
      .where('cancelledAt', 'is', null)
      .execute()
    return new Map(rows.map(({ number, verbatim }) => [digestOf('', verbatim), number]))
  }
  const rows = await db
    .selectFrom('complaint')
    .select(['number', 'verbatim', 'complainantName', 'complainantOrganisation'])
    .where('nature', '=', group.code)
    .where('receivedOn', '=', group.day)
    .where('ordinal', '<=', lastOrdinal)
    .where('cancelledAt', 'is', null)
    .where('reclassifiedAt', 'is', null)
    .execute()
  return new Map(
    rows.map((row) => [
      digestOf(wordsOf(`${row.complainantName ?? ''} ${row.complainantOrganisation ?? ''}`), row.verbatim),
      row.number,
    ]),
  )
}

function digestOf(person: string, verbatim: string): string {
  return hash('sha256', `${person}\n${wordsOf(verbatim)}`, 'base64url').slice(0, 22)
}

function wordsOf(text: string): string {
  return foldWords(text).join(' ')
}
