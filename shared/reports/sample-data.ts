import type { CaseSheetData } from './case-sheet-data'

/** Annex C: some case sheets, and how they were chosen. */
export interface SampleData {
  readonly method: 'DRAWN' | 'CHOSEN'
  /** With it anybody draws the same sample again. */
  readonly seed: number
  /** Cases among which the sample was drawn. */
  readonly population: number
  readonly sheets: readonly SampledSheet[]
}

/** A sheet without what it shares with the report: the organisation, the reference, who edited it when. */
export interface SampledSheet extends Omit<CaseSheetData, 'header' | 'attachmentPages'> {
  readonly timeZone: string
}
