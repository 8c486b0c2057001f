import SqliteDatabase from 'better-sqlite3'
import { newContent } from '#service/complaints/complaint-content'
import type { Context } from '#service/context'
import { allNatures } from '#service/demonstration/natures/all-natures'
import { pick, type Random, seededRandom } from '#service/demonstration/random/random'
import { dayNumberOf, weekdayOf } from '#shared/time/day-number'
import { type Places, planComplaint } from './complaint-life'
import { makeEntryWriter, makePerson, type ReadyPattern, readyPattern } from './entry-writer'
import { makeMoves } from './moved-days'
import { patternOfComplaint, patternOfRemark } from './patterns'
import { planRemark } from './remark-life'
import { withoutIndexes } from './table-writer'
import { momentsOf } from './timeline'
import { makeWordStock } from './words'

const day = 86_400_000
const perTransaction = 10_000
/** Older cases are over, save a few: what happened to one may have happened to another of another year. */
const settledAfter = 120
const filled = ['complaint', 'remark', 'history', 'person_key', 'agreed_solution', 'compensation']

/**
 * Fills a register that no service has open with so many complaints and three tenths as many remarks, of thirteen
 * years. Some thousands of them are made by the rules of the program; the others are those on other days, of other
 * people.
 */
export function fillBigRegister(path: string, context: Context, complaints: number): void {
  const database = new SqliteDatabase(path)
  for (const pragma of [
    'journal_mode = MEMORY',
    'synchronous = OFF',
    'locking_mode = EXCLUSIVE',
    'cache_size = -400000',
  ])
    database.pragma(pragma)
  database.exec('create temp table mark_of (mark text not null, ordinal integer not null)')
  const makeIndexes = withoutIndexes(database, filled)
  const counters = database.prepare('select series, last from counter').raw().all()
  const heads = {
    counts: new Map(counters.map((row) => [String(Object(row)[0]), Number(Object(row)[1])])),
    lastHash: String(
      database.prepare('select hash from history order by sequence desc limit 1').pluck().get(),
    ),
  }
  const write = makeEntryWriter(database, context, heads)
  const random = seededRandom(31, 'entries')
  const now = Date.parse(context.now)
  const patterns = makePatterns(random, context, Math.min(12_000, Math.ceil(complaints / 4)))
  const stock = makeWordStock()
  const people = Array.from({ length: Math.min(100_000, Math.ceil(complaints * 0.8)) }, () =>
    makePerson(random, stock),
  )
  const moveBy = makeMoves()
  const total = complaints + Math.floor(complaints * 0.3)
  let written = 0
  for (let start = 0; start < total; start += perTransaction) {
    database.transaction(() => {
      for (let index = start; index < Math.min(total, start + perTransaction); index += 1) {
        const { received, recorded } = momentsOf(random, index / total, now)
        const isComplaint = written < complaints && (index * 3) % 13 >= 3
        if (isComplaint) written += 1
        const [pattern, days] = patterns(isComplaint, received)
        write(pattern, {
          id: idOf(recorded, index),
          recordedAt: new Date(recorded).toISOString(),
          move: moveBy(days),
          person: isComplaint ? pick(random, people) : null,
        })
      }
    })()
  }
  database.exec(
    'insert into person_key (mark, ordinal) select distinct mark, ordinal from temp.mark_of order by 1, 2',
  )
  database.exec('drop table temp.mark_of')
  makeIndexes()
  const count = database.prepare('insert or replace into counter (series, last) values (?, ?)')
  for (const [series, last] of heads.counts) count.run(series, last)
  database.close()
}

/** Patterns, and which one an entry of a day is made after, so many days moved: on the same day of the week. */
function makePatterns(random: Random, context: Context, count: number) {
  const stock = makeWordStock()
  const places = placesOf(context)
  const settled = places.now - 2 * 365 * day
  const byDay = new Map<string, ReadyPattern[]>()
  const keep = (key: string, pattern: ReadyPattern) => byDay.set(key, [...(byDay.get(key) ?? []), pattern])
  for (let index = 0; index < count; index += 1) {
    const at = Math.floor(settled + (index % 28) * day + random() * 9 * 3_600_000)
    const complaint = readyPattern(
      context,
      patternOfComplaint(context, planComplaint(random, stock, places, at)),
    )
    keep(`complaint ${weekdayOf(complaint.receivedOn)}`, complaint)
    if (index % 4 > 0) continue
    const { content, kind } = planRemark(random, stock, places, at)
    const remark = readyPattern(context, patternOfRemark(context, content, kind))
    keep(`remark ${weekdayOf(remark.receivedOn)}`, remark)
  }
  for (let ago = 0; ago < settledAfter; ago += 1) {
    for (let index = 0; index < Math.ceil(count / 800); index += 1) {
      const at = places.now - ago * day - Math.floor(random() * 7 * 3_600_000)
      const complaint = readyPattern(
        context,
        patternOfComplaint(context, planComplaint(random, stock, places, at)),
      )
      keep(complaint.receivedOn, complaint)
    }
  }
  const young = new Date(places.now - (settledAfter - 1) * day).toISOString().slice(0, 10)
  return (isComplaint: boolean, received: number): readonly [ReadyPattern, number] => {
    const on = new Date(received).toISOString().slice(0, 10)
    const isYoung = isComplaint && on > young
    const key = isYoung ? on : `${isComplaint ? 'complaint' : 'remark'} ${weekdayOf(on)}`
    const pattern = pick(random, byDay.get(key) ?? [])
    return [pattern, dayNumberOf(on) - dayNumberOf(pattern.receivedOn)]
  }
}

function placesOf(context: Context): Places {
  return {
    sites: context.sites.map((site) => site.id),
    people: context.employees.map((person) => person.id),
    natures: context.lists
      .filter((item) => item.list === 'NATURE')
      .map(({ code }) => [code, allNatures[code]?.weight ?? 1]),
    empty: newContent(context, { verbatim: '' }),
    now: Date.parse(context.now),
  }
}

/** Ids rise with time, as the service makes them, and are the same each time. */
function idOf(ms: number, index: number): string {
  const time = ms.toString(16).padStart(12, '0')
  const rest = index.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`
}
