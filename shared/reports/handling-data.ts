import type { Share } from './share-data'

/** What was decided, agreed and granted, and what it took. */
export interface HandlingData {
  /** Codes are those of the outcomes; cases without a decision are not among them. */
  readonly outcomes: readonly Share[]
  readonly undecided: number
  readonly solutions: {
    readonly immediate: number
    readonly promised: number
    readonly done: number
    readonly abandoned: number
    /** Promised for a day that has passed, neither done nor abandoned. */
    readonly late: number
  }
  /** Codes are those of the types of compensation; amounts in cents. */
  readonly compensations: readonly {
    readonly code: string
    readonly label: string
    readonly count: number
    readonly amount: number
  }[]
  /** What compensations cost, by nature of complaint, dearest first; in cents. */
  readonly costs: readonly { readonly label: string; readonly count: number; readonly amount: number }[]
  /** What closed cases took, of the cases closed in the period. */
  readonly efforts: readonly EffortData[]
}

export const effortMeasures = ['replies', 'transfers', 'chasers', 'minutes'] as const

/** Per closed case: mean and maximum; null where nobody timed it. */
export interface EffortData {
  readonly measure: (typeof effortMeasures)[number]
  readonly total: number
  readonly mean: number | null
  readonly maximum: number | null
  readonly n: number
}
