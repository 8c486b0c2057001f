import type { ImportReport, RefusedLine } from '#shared/imports/import-api'
import { importLimits } from '#shared/imports/import-limits'
import type { LineBlock } from './line-blocks'
import type { Spool } from './spool'
import { makeLineWriter } from './spooled-rows'

/** What has become of the lines so far. */
export interface ImportTally {
  complaints: number
  remarks: number
  suggestions: number
  duplicates: number
  refused: number
  done: number
  /** The first lines refused and found again; a file may have more of them than memory. */
  readonly refusedLines: RefusedLine[]
  readonly duplicateLines: { line: number; of: string }[]
  /** Lines that a trial met already, by their key: some hundred bytes each. An import finds them in the register. */
  readonly seen: Map<string, number>
}

/** A refused line as it is set aside for the document of refusals. */
export interface SetAsideLine {
  readonly refused: RefusedLine
  readonly cells: readonly string[]
}

export function startTally(): ImportTally {
  return {
    ...{ complaints: 0, remarks: 0, suggestions: 0, duplicates: 0, refused: 0, done: 0 },
    ...{ refusedLines: [], duplicateLines: [], seen: new Map() },
  }
}

/** Sets refused lines aside, in place of those of the last trial. */
export function makeRefusals(spool: Spool) {
  spool.empty()
  const writer = makeLineWriter(spool)
  return {
    add({ refused, row: { cells } }: LineBlock['refused'][number]) {
      writer.add({ refused, cells } satisfies SetAsideLine)
    },
    flush: writer.flush,
  }
}

export function tallyRefused(tally: ImportTally, refused: RefusedLine): void {
  tally.refused += 1
  if (tally.refusedLines.length < importLimits.listed) tally.refusedLines.push(refused)
}

export function tallyDuplicate(tally: ImportTally, line: number, of: string): void {
  tally.duplicates += 1
  if (tally.duplicateLines.length < importLimits.listed) tally.duplicateLines.push({ line, of })
}

/** The part of a report that the lines decide. */
export function describeTally(
  tally: ImportTally,
): Pick<
  ImportReport,
  'complaints' | 'remarks' | 'suggestions' | 'duplicates' | 'refusedCount' | 'refused' | 'duplicateLines'
> {
  const { complaints, remarks, suggestions, duplicates, refused, refusedLines, duplicateLines } = tally
  return {
    ...{ complaints, remarks, suggestions, duplicates, duplicateLines },
    refusedCount: refused,
    refused: refusedLines,
  }
}
