import { mappingLimits } from './import-mapping'
import { type DateOrder, makeOrderFinder, midnight, readDate } from './read-date'

/** What stands in a column, told in one pass over a file of any length. */
export interface ColumnFacts {
  /** The first filled cells. */
  readonly samples: readonly string[]
  /** How long its texts are, on average over the first filled cells. */
  readonly meanLength: number
  /** Its different words and how often each comes; of a column with too many of them, those met first. */
  readonly words: ReadonlyMap<string, number>
  readonly dateOrder: DateOrder
  /** Some of its dates bear a time of day: a midnight among them is one, and not a date without time. */
  readonly hasTimes: boolean
}

const samplesKept = 3
const measured = 500

/** Takes the cells of a column one by one. */
export function makeColumnFacts(): { take(cell: string): void; facts(): ColumnFacts } {
  const samples: string[] = []
  const words = new Map<string, number>()
  const order = makeOrderFinder()
  let filled = 0
  let length = 0
  let hasTimes = false
  return {
    take(cell) {
      if (cell === '') return
      if (filled < measured) {
        filled += 1
        length += cell.length
      }
      if (samples.length < samplesKept && cell.trim() !== '') samples.push(cell.slice(0, 200))
      if (cell.length > mappingLimits.heading) return
      order.look(cell)
      hasTimes ||= bearsTime(cell)
      const word = cell.trim()
      const count = words.get(word)
      if (count !== undefined) words.set(word, count + 1)
      else if (word !== '' && words.size < mappingLimits.words) words.set(word, 1)
    },
    facts: () => ({
      samples,
      meanLength: filled === 0 ? 0 : length / filled,
      words,
      dateOrder: order.found(),
      hasTimes,
    }),
  }
}

function bearsTime(cell: string): boolean {
  if (!/\d\s*[:h]/i.test(cell)) return false
  const { time } = readDate(cell) ?? readDate(cell, 'MDY') ?? { time: null }
  return time !== null && time !== midnight
}
