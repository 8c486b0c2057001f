import type { Db } from '../context'
import type { Engine, SearchableTable } from '../database/engine'

/** Ranges of the index of words that are read for one look; each costs as much as finding the words anew. */
const mostRanges = 6
/** Ranges that hold more orders of entry than this are not worth reading. */
const widest = 300_000

/**
 * Which of some entries have the words, from the index of words; null when they lie too far apart in it. Entries that
 * follow each other in a list were mostly entered together.
 */
export async function matchAmong(
  engine: Engine,
  db: Db,
  wanted: {
    readonly table: SearchableTable
    readonly words: readonly string[]
    readonly ordinals: readonly number[]
  },
): Promise<ReadonlySet<number> | null> {
  const ranges = rangesOf(wanted.ordinals)
  const width = ranges.reduce((sum, { from, to }) => sum + to - from, 0)
  if (width > widest) return null
  const found = new Set<number>()
  for (const range of ranges) {
    for (const ordinal of await engine.matchesBetween(db, wanted.table, wanted.words, range))
      found.add(ordinal)
  }
  return found
}

interface Range {
  from: number
  to: number
}

function rangesOf(ordinals: readonly number[]): Range[] {
  const sorted = [...ordinals].sort((a, b) => a - b)
  for (let gap = 16_384; ; gap *= 2) {
    const ranges: Range[] = []
    for (const ordinal of sorted) {
      const last = ranges.at(-1)
      if (last && ordinal - last.to <= gap) last.to = ordinal
      else ranges.push({ from: ordinal, to: ordinal })
    }
    if (ranges.length <= mostRanges) return ranges
  }
}
