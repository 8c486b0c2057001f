import type { RefusedLine } from '#shared/imports/import-api'
import type { ImportPlan } from '#shared/imports/import-plan'
import type { ImportRow } from '#shared/imports/import-table'
import type { RuleContext } from '../context'
import { dateEntry } from '../intake/write-entries'
import { makeLineReader, type ReadLine } from './import-lines'
import { readTableLines, type TableLines } from './read-table'
import { sameLineKey, twinMarkOf } from './same-line'

/** Everything that reading the lines of an import takes. It is plain data: they may be read in another thread. */
export interface LineSource {
  readonly lines: TableLines
  readonly plan: ImportPlan
  /** A trial needs no more of an entry than its kind. */
  readonly isTrial: boolean
}

export type GoodLine = ReturnType<typeof toGoodLine>

/** Some lines that follow each other, with every rule applied. */
export interface LineBlock {
  readonly count: number
  readonly good: readonly GoodLine[]
  readonly refused: readonly { readonly refused: RefusedLine; readonly row: ImportRow }[]
}

/** Reads the lines of an import block by block, each as long as it is asked for; null after the last. */
export function makeBlockReader({ lines, plan, isTrial }: LineSource) {
  const batches = readTableLines(lines)
  const readLine = makeLineReader(plan)
  let waiting: readonly ImportRow[] = []
  return (context: RuleContext, length: number): LineBlock | null => {
    while (waiting.length < length) {
      const batch = batches.next()
      if (batch.done) break
      waiting = [...waiting, ...batch.value]
    }
    const rows = waiting.slice(0, length)
    waiting = waiting.slice(length)
    if (rows.length === 0) return null
    const good: GoodLine[] = []
    const refused: { refused: RefusedLine; row: ImportRow }[] = []
    for (const row of rows) {
      const read = readLine(context, row)
      if ('refused' in read) refused.push({ refused: read.refused, row })
      else good.push(toGoodLine(context, row.line, read, isTrial))
    }
    return { count: rows.length, good, refused }
  }
}

function toGoodLine(
  context: RuleContext,
  line: number,
  { entry, input, prepared }: Exclude<ReadLine, { refused: unknown }>,
  isTrial: boolean,
) {
  const { sourceReference, sourceReceived, sourceNature } = entry
  return {
    line,
    origin: { sourceReference, sourceReceived, sourceNature },
    key: sameLineKey(entry, input),
    twin: twinMarkOf(entry, input, prepared),
    table: prepared.table,
    kind: prepared.kind,
    dated: isTrial ? null : dateEntry(context, prepared),
  }
}
