import type { RemarkAnalysis } from '#shared/remarks/analyse-remarks'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import type { PlannedAction } from '#shared/reports/follow-up-report-data'
import type { Period } from '#shared/time/local-date'

/** Everything that the half-yearly quality review prints; labels are in its language. */
export interface QualityReviewData {
  readonly header: DocumentHeader
  readonly period: Period
  readonly previousPeriod: Period
  readonly sites: readonly string[]
  readonly figures: readonly ReviewFigure[]
  readonly months: readonly { readonly month: string; readonly received: number; readonly closed: number }[]
  readonly natures: readonly ReviewShare[]
  /** « non calculable », or the base with its source. */
  readonly rateNote: string
  readonly remarks: Pick<RemarkAnalysis, 'n' | 'suggestions' | 'transmitted' | 'decided' | 'displayed'>
  readonly remarksBefore: number
  readonly topics: readonly ReviewShare[]
  readonly recurrences: readonly {
    readonly topic: string
    readonly site: string
    readonly count: number
    readonly period: Period
  }[]
  readonly thirdParties: readonly ReviewThirdParty[]
  readonly actions: readonly PlannedAction[]
}

export interface ReviewFigure {
  readonly label: string
  readonly definition: string
  readonly value: string
  readonly isAvailable: boolean
  readonly n: number
  readonly before: string
}

export interface ReviewShare {
  readonly label: string
  readonly count: number
  readonly percent: number
  readonly before: number
}

export interface ReviewThirdParty {
  readonly name: string
  readonly complaints: number
  readonly remarks: number
  readonly transmitted: number
  readonly answered: number
}
