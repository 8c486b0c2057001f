import type { DocumentHeader } from '#shared/reports/document-header-data'
import type { LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import type { WallAction } from './wall-sheet-data'

/** Everything that the poster «vous avez dit, nous avons fait» prints; nobody is named in it. */
export interface PosterData {
  readonly header: DocumentHeader
  readonly size: 'A4' | 'A3'
  readonly period: Period
  readonly sites: readonly string[]
  /** How many remarks and suggestions were received in the period. */
  readonly received: number
  /** In order of decision. */
  readonly pairs: readonly PosterPair[]
}

export interface PosterPair {
  readonly topic: string
  readonly site: string
  /** What was said, in the visitor's words. */
  readonly said: string
  /** What the organisation answers to the public; without it the actions speak. */
  readonly answer: string | null
  /** What was done, or will be; empty when no action is linked. */
  readonly actions: readonly WallAction[]
  readonly decidedOn: LocalDate | null
}
