import SqliteDatabase from 'better-sqlite3'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeMatchQuery } from '#service/database/begun-words'
import type { Engine } from '#service/database/engine'
import { openTestService, type TestService } from '#test/support/open-service'

const table = 'complaint'
const entries = Array.from({ length: 200 }, (_, index) => ({
  ordinal: index + 1,
  words: [
    ['accueil', 'accueils', 'accueillant', 'guichet', 'a'][index % 5],
    ['attente', 'attentes', 'fermé'][index % 3],
    `reference${index}`,
    index === 60 ? 'été' : 'accès',
  ].join(' '),
}))

let register: TestService
let engine: Engine
beforeAll(async () => {
  register = await openTestService()
  if (!register.service.register) throw new Error('no register')
  engine = register.service.register.engine
  await engine.indexAllWords(engine.db, table, entries)
})
afterAll(() => register.close())

function expected(beginnings: readonly string[], among = entries): number[] {
  const isIn = (words: string, beginning: string) =>
    words.split(' ').some((word) => (beginning.length > 1 ? word.startsWith(beginning) : word === beginning))
  return among
    .filter(({ words }) => beginnings.every((beginning) => isIn(fold(words), beginning)))
    .map(({ ordinal }) => ordinal)
}

const fold = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '')

describe('words of which the last letters are missing', () => {
  it.each([
    [['accu']],
    [['accueil']],
    [['accueils']],
    [['accueillants']],
    [['atten', 'guich']],
    [['a', 'atte']],
    [['acc', 'ferme']],
    [['ete']],
    // More than are looked for one by one.
    [['refe']],
    [['reference1']],
    [['refe', 'atten']],
  ])('are found like a look at every entry finds them: %j', async (words) => {
    const all = expected(words)
    expect(
      (await engine.matchesBetween(engine.db, table, words, { from: 1, to: 200 })).sort(byValue),
    ).toEqual(all)
    expect(await engine.matchesBetween(engine.db, table, words, { from: 20, to: 50 })).toEqual(
      all.filter((ordinal) => ordinal >= 20 && ordinal <= 50),
    )
    expect(await engine.newestMatches(engine.db, table, words, 7)).toEqual(all.toReversed().slice(0, 7))
    expect(await engine.countMatches(engine.db, table, words, 10)).toBe(Math.min(10, all.length))
    const { rows } = await sql<{ ordinal: number }>`select ordinal from
      (select rowid as ordinal from complaint_search) as complaint
      where ${engine.matchesWords(table, words)} order by ordinal`.execute(engine.db)
    expect(rows.map(({ ordinal }) => ordinal)).toEqual(all)
  })

  it('are asked for whole, so that entries come one by one, unless a great many begin alike', () => {
    const database = new SqliteDatabase(register.service.path)
    const matchQuery = makeMatchQuery(database, (text) => database.prepare(text))
    expect(matchQuery(table, ['atten', 'acc', 'a'])).toBe('("attente" OR "attentes") AND ("acc"*) AND ("a")')
    expect(matchQuery(table, ['refe'])).toBe('("refe"*)')
    expect(matchQuery(table, ['nobody'])).toBe('("nobody"*)')
    database.close()
  })

  it('are those of the moment: of another program, in a transaction that is undone, and no longer there', async () => {
    const find = () => engine.newestMatches(engine.db, table, ['wagonn'], 5)
    expect(await find()).toEqual([])
    const other = new SqliteDatabase(register.service.path)
    other.prepare('insert into complaint_search (rowid, words) values (?, ?)').run(900, 'wagonnet')
    expect(await find()).toEqual([900])
    await engine
      .transact(async (trx) => {
        await engine.indexWords(trx, table, 901, 'wagonnier')
        expect(await engine.newestMatches(trx, table, ['wagonn'], 5)).toEqual([901, 900])
        throw new Error('undone')
      })
      .catch(() => undefined)
    expect(await find()).toEqual([900])
    other.prepare('delete from complaint_search where rowid = 900').run()
    other.close()
    expect(await find()).toEqual([])
  })
})

function byValue(a: number, b: number): number {
  return a - b
}
