import type { LocalDate } from '#shared/time/day-number'

/** What people could do who were not satisfied with the answer, and did. */
export interface RecourseData {
  /** The mediator named to them; null while it is not set. */
  readonly mediator: { readonly name: string; readonly address: string; readonly website: string } | null
  /** Cases answered in the period with a decision that is not fully favourable. */
  readonly refused: number
  /** Those of which the ways of recourse were told. */
  readonly told: number
  /** Appeals and mediations under way in the period, in order of opening. */
  readonly steps: readonly RecourseStep[]
  /** Received in the period, open and unanswered for two months: the customer may turn to the mediator at once. */
  readonly openToMediation: readonly string[]
}

export interface RecourseStep {
  readonly number: string
  readonly kind: 'APPEAL' | 'MEDIATION'
  readonly openedOn: LocalDate
  readonly endedOn: LocalDate | null
  /** Label of how it ended. */
  readonly result: string | null
}
