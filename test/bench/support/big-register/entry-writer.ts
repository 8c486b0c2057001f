import { createHash } from 'node:crypto'
import type { Context } from '#service/context'
import type { Random } from '#service/demonstration/random/random'
import { personKeys } from '#shared/duplicates/person-keys'
import { canonicalJson } from '#shared/history/canonical-json'
import { formatNumber } from '#shared/register/entry-number'
import { indexedWords } from '#shared/search/search-words'
import { nobodyYet } from './complaint-life'
import { type MoveDate, makeMovable, makeTemplate } from './moved-days'
import { noNumber, type Pattern } from './patterns'
import { type Database, makeTableWriter } from './table-writer'
import { makeComplainant, type WordStock } from './words'

/** Where a register stands: its counters, and the last seal of its history. */
export interface Heads {
  readonly counts: Map<string, number>
  lastHash: string
}

/** Which entry is made after a pattern. */
export interface Entry {
  readonly id: string
  readonly recordedAt: string
  readonly move: MoveDate
  /** Who complains; nobody for a remark. */
  readonly person: Person | null
}

/** Somebody, as the columns and the history keep them, and what they are found by. */
export type Person = ReturnType<typeof makePerson>

export function makePerson(random: Random, stock: WordStock) {
  const person = makeComplainant(random, stock)
  const { name, organisation, phone, email, address } = person
  return {
    columns: [
      name,
      organisation,
      address.street,
      address.postalCode,
      address.city,
      phone,
      email,
      'fr',
      person.stakeholder,
    ],
    json: canonicalJson(person),
    words: indexedWords([name, organisation, email, address.city], [phone]),
    marks: personKeys(person),
  }
}

const personColumns = 'name organisation street postal_code city phone email language stakeholder'
  .split(' ')
  .map((name) => `complainant_${name}`)
const named = ['year', 'rank', 'number', 'number_order', 'ordinal', 'id', 'recorded_at']

/** A pattern made ready to write many entries after it. */
export type ReadyPattern = ReturnType<typeof readyPattern>

export function readyPattern({ actor }: Context, pattern: Pattern) {
  const { kind, receivedOn, row, beside, words, facts, personal } = pattern
  const table: 'complaint' | 'remark' = kind === 'complaint' ? 'complaint' : 'remark'
  const own = Object.entries({ ...row, version: 1, recordedBy: actor.id })
    .map(([name, value]) => [toSnake(name), value] as const)
    .filter(([name, value]) => value !== undefined && !personColumns.includes(name))
  return {
    ...{ kind, table, receivedOn, words },
    columns: [...own.map(([name]) => name), ...named, ...(table === 'complaint' ? personColumns : [])],
    values: makeMovable(own.map(([, value]) => value)),
    facts: makeTemplate(facts, noNumber),
    told: makeTemplate(personal, canonicalJson(nobodyYet)),
    beside: beside.map((one) => ({
      table: one.table,
      columns: ['complaint_id', ...Object.keys(one.row).map(toSnake)],
      values: makeMovable(Object.values(one.row)),
    })),
  }
}

/** Writes entries row by row as the service leaves them behind, without the service. */
export function makeEntryWriter(database: Database, { settings, actor }: Context, heads: Heads) {
  const write = makeTableWriter(database)
  const history = 'sequence at actor entity entity_id action facts personal_digest previous_hash hash'.split(
    ' ',
  )
  const key = ['mark', 'ordinal']
  const personal = ['sequence', 'salt', 'changes']
  const searched = ['rowid', 'words']

  function next(series: string): number {
    const count = (heads.counts.get(series) ?? 0) + 1
    heads.counts.set(series, count)
    return count
  }

  function seal(
    entity: 'complaint' | 'remark',
    { id, recordedAt }: Entry,
    facts: string,
    told: string,
  ): void {
    const sequence = next('history')
    const salt = id.replaceAll('-', '')
    const digest = createHash('sha256')
      .update(salt + told)
      .digest('hex')
    const said = `{"action":"CREATE","actor":${JSON.stringify(actor.name)},"at":"${recordedAt}","entity":"${entity}"`
    const sealed = `${said},"entityId":"${id}","facts":${JSON.stringify(facts)},"personalDigest":"${digest}","sequence":${sequence}}`
    const previous = heads.lastHash
    heads.lastHash = createHash('sha256')
      .update(previous + sealed)
      .digest('hex')
    write('history', history, [
      ...[sequence, recordedAt, actor.name, entity, id, 'CREATE', facts, digest, previous, heads.lastHash],
    ])
    write('history_personal', personal, [sequence, salt, told])
  }

  return (pattern: ReadyPattern, entry: Entry): void => {
    const { id, recordedAt, move, person } = entry
    const { kind, table } = pattern
    const year = Number(move(pattern.receivedOn).slice(0, 4))
    const rank = next(`${kind}-${year}`)
    const number = formatNumber(settings.numberPrefixes, kind, year, rank)
    const ordinal = next('ordinal')
    const which = [year, rank, number, year * 1_000_000 + rank, ordinal, id, recordedAt]
    write(table, pattern.columns, [...pattern.values(move), ...which, ...(person?.columns ?? [])])
    for (const one of pattern.beside) write(one.table, one.columns, [id, ...one.values(move)])
    const words = `${number.toLowerCase().replaceAll('-', ' ')} ${person?.words ?? ''} ${pattern.words}`
    write(`${table}_search`, searched, [ordinal, words])
    for (const mark of person?.marks ?? []) write('temp.mark_of', key, [mark, ordinal])
    seal(table, entry, pattern.facts(move, number), pattern.told(move, person?.json ?? ''))
  }
}

function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
