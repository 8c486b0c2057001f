import type { RiskLevel } from '#shared/improvement/criticality'
import type { ReviewFigure } from '#shared/improvement/management-review-api'
import type { QuotientBand } from '#shared/indicators/service-quotient'
import type { LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'
import type { DocumentHeader } from './document-header-data'

/** A management review as it is printed; ids have become names. */
export interface PrintedReview {
  readonly period: Period
  readonly heldOn: LocalDate | null
  /** Null while it is a draft. */
  readonly closedOn: LocalDate | null
  readonly participants: readonly { readonly name: string; readonly position: string | null }[]
  readonly figures: readonly ReviewFigure[]
  readonly findings: string | null
  readonly decisions: readonly {
    readonly text: string
    readonly owner: string | null
    readonly due: LocalDate | null
    /** Title of the action that it became, and when that was done. */
    readonly action: string | null
    readonly done: LocalDate | null
  }[]
  readonly conclusion: string | null
}

/** A risk as it is printed; the first one is the most critical. */
export interface PrintedRisk {
  readonly title: string
  readonly cause: string | null
  readonly severity: number
  readonly probability: number
  readonly criticality: number
  readonly level: RiskLevel
  readonly control: string | null
  readonly owner: string | null
  readonly due: LocalDate | null
  readonly updatedOn: LocalDate
}

/** A whole self-assessment as it is printed, beside the one before it. */
export interface PrintedAssessment {
  readonly assessedOn: LocalDate
  readonly assessedBy: string
  readonly ratings: readonly (number | null)[]
  readonly value: number
  readonly band: QuotientBand
  readonly parts: readonly number[]
  readonly comment: string | null
  readonly previous: {
    readonly assessedOn: LocalDate
    readonly value: number
    readonly parts: readonly number[]
  } | null
}

/** Version, approver and date of an approved procedure. */
export interface ProcedureApproval {
  readonly number: number
  readonly approvedBy: string
  readonly approvedOn: LocalDate
  readonly note: string | null
}

export interface ProcedureData {
  readonly header: DocumentHeader
  /** Null for the draft. */
  readonly approval: ProcedureApproval | null
  readonly sections: readonly { readonly section: string; readonly title: string; readonly text: string }[]
  /** The versions approved before, the newest first. */
  readonly earlier: readonly ProcedureApproval[]
}
