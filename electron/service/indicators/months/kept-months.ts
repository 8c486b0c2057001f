import type { MonthOfPeriod } from '#shared/time/period'
import type { Context } from '../../context'
import type { Engine } from '../../database/engine'
import { type Head, noHead } from '../../history/changes-since'
import type { IndicatorQuestion } from '../indicator-question'
import { type Changes, readTouched } from './changed-cases'
import { type ClosedMonth, readClosedMonths } from './closed-months'
import { type DueMonth, readDueMonths } from './due-months'
import { type ReceivedMonth, readReceivedMonths } from './received-months'

// A year of a large register is a walk over a hundred thousand cases, of which a day's work changes a few. So what a
// month adds up to is kept, until the history tells of a case of that month: here or on another workstation.

/** So many months of each sort: five years of four selections of sites and natures. */
const mostKept = 240

type Shelf<T> = Map<string, { readonly month: string; readonly part: T }>

interface Kept {
  /** Where the history stood when all of this was true. */
  head: Head
  /** Grows when something is thrown away: what was read before that is not kept. */
  turn: number
  readonly received: Shelf<ReceivedMonth>
  readonly closed: Shelf<ClosedMonth>
  readonly due: Shelf<DueMonth>
  readonly openBefore: Shelf<number>
}

const keptOf = new WeakMap<Engine, Kept>()

/** The parts of a question, kept or read. */
export interface Months {
  received(): Promise<ReceivedMonth[]>
  closed(): Promise<ClosedMonth[]>
  due(): Promise<DueMonth[]>
  /** What was open before the period, by `count` when it is not known. */
  openBefore(count: () => Promise<number>): Promise<number>
}

/** Looks at what happened since the last time; what it throws away is read again when it is asked for. */
export async function lookAtMonths(
  context: Context,
  question: IndicatorQuestion,
  months: readonly MonthOfPeriod[],
): Promise<Months> {
  const kept = keptOf.get(context.engine) ?? makeKept()
  keptOf.set(context.engine, kept)
  const changes = await readTouched(context.db, kept.head)
  throwAway(kept, changes)
  const { turn } = kept
  const { sites, natures } = question
  const today = JSON.stringify([...question.days])
  const scope = JSON.stringify([sites, natures])

  /** Months that are not kept are read together, in one walk from the first to the last of them. */
  async function take<T>(
    shelf: Shelf<T>,
    mark: string,
    read: (missing: IndicatorQuestion) => Promise<Map<string, T>>,
  ): Promise<T[]> {
    const keyOf = ({ from, to }: MonthOfPeriod) => `${from} ${to} ${mark} ${scope}`
    const missing = months.filter((month) => !shelf.has(keyOf(month)))
    const [first, last] = [missing[0], missing.at(-1)]
    const period = first && last && { from: first.from, to: last.to }
    const found = period ? await read({ ...question, period }) : new Map<string, T>()
    return months.flatMap((month) => {
      const part = shelf.get(keyOf(month))?.part ?? found.get(month.month)
      if (part === undefined) return []
      if (kept.turn === turn) keep(shelf, keyOf(month), { month: month.month, part })
      return part
    })
  }

  return {
    received: () => take(kept.received, today, (missing) => readReceivedMonths(context, missing)),
    closed: () => take(kept.closed, '', (missing) => readClosedMonths(context.db, missing)),
    due: () => take(kept.due, today, (missing) => readDueMonths(context.db, missing)),
    async openBefore(count) {
      const { from } = question.period
      const key = `${from} ${scope}`
      const part = kept.openBefore.get(key)?.part ?? (await count())
      if (kept.turn === turn) keep(kept.openBefore, key, { month: from.slice(0, 7), part })
      return part
    },
  }
}

function makeKept(): Kept {
  const nothing = { received: new Map(), closed: new Map(), due: new Map(), openBefore: new Map() }
  return { head: noHead, turn: 0, ...nothing }
}

function throwAway(kept: Kept, { head, touched }: Changes): void {
  if (head.sequence > kept.head.sequence || touched === 'all') kept.head = head
  if (touched !== 'all' && touched.received.size === 0) return
  kept.turn += 1
  if (touched === 'all') {
    for (const shelf of [kept.received, kept.closed, kept.due, kept.openBefore]) shelf.clear()
    return
  }
  const { received, closed } = touched
  const [first = ''] = [...received].sort()
  drop(kept.received, (month) => received.has(month))
  drop(kept.closed, (month) => closed.has(month))
  // Nothing is due before it is received, and nothing is open before.
  drop(kept.due, (month) => month >= first)
  drop(kept.openBefore, (month) => month >= first)
}

function drop<T>(shelf: Shelf<T>, isTouched: (month: string) => boolean): void {
  for (const [key, { month }] of shelf) if (isTouched(month)) shelf.delete(key)
}

/** The one that was asked for longest ago makes room. */
function keep<T>(shelf: Shelf<T>, key: string, part: { readonly month: string; readonly part: T }): void {
  shelf.delete(key)
  shelf.set(key, part)
  if (shelf.size <= mostKept) return
  const [oldest] = shelf.keys()
  if (oldest !== undefined) shelf.delete(oldest)
}
