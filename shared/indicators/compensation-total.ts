import type { Figure } from './figure'

export interface GrantedCompensation {
  readonly nature: string
  /** Cents; null where the gesture has no price, as an apology. */
  readonly amount: number | null
  /** How many gestures the amount sums up; 1 unless said. */
  readonly n?: number
}

export interface CompensationTotal extends Figure {
  /** Σ of the amounts, in cents; 0 when nothing was granted. */
  readonly value: number
  /** Per nature of complaint, dearest first, then by code. */
  readonly byNature: readonly { readonly nature: string; readonly cents: number; readonly n: number }[]
}

/** Cost of compensations, in all and by nature of complaint; `n` counts the gestures, with or without a price. */
export function compensationTotal(granted: readonly GrantedCompensation[]): CompensationTotal {
  const totals = new Map<string, { nature: string; cents: number; n: number }>()
  for (const { nature, amount, n = 1 } of granted) {
    const total = totals.get(nature) ?? { nature, cents: 0, n: 0 }
    totals.set(nature, { nature, cents: total.cents + (amount ?? 0), n: total.n + n })
  }
  return {
    value: granted.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    n: granted.reduce((sum, { n = 1 }) => sum + n, 0),
    byNature: [...totals.values()].sort((a, b) => b.cents - a.cents || (a.nature < b.nature ? -1 : 1)),
  }
}
