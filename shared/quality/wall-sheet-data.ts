import type { DocumentHeader } from '#shared/reports/document-header-data'
import type { LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'

/** Everything that the sheet for the wall prints; nobody is named in it. */
export interface WallSheetData {
  readonly header: DocumentHeader
  readonly size: 'A4' | 'A3'
  readonly period: Period
  /** Names of the sites covered; empty means all. */
  readonly sites: readonly string[]
  /** At most six, already in words. */
  readonly figures: readonly WallFigure[]
  readonly months: readonly { readonly month: string; readonly received: number; readonly closed: number }[]
  /** At most three, the one to act on first first. */
  readonly problems: readonly WallProblem[]
}

export interface WallFigure {
  readonly label: string
  readonly value: string
  readonly n: number
  /** « 3 de moins qu’en 2025 »; null when there is nothing to compare with. */
  readonly comparison: string | null
  readonly target: { readonly text: string; readonly isReached: boolean } | null
}

export interface WallProblem {
  readonly label: string
  readonly count: number
  /** 0 to 100. */
  readonly percent: number
  readonly actions: readonly WallAction[]
}

export interface WallAction {
  readonly title: string
  readonly due: LocalDate | null
  readonly done: LocalDate | null
}
