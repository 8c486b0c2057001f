interface EndedCase {
  readonly cancelledAt: string | null
  readonly reclassifiedAt: string | null
  readonly anonymisedAt: string | null
}

/** True for a case to which nothing is added any more: cancelled, reclassified or anonymised. A closed one may be reopened. */
export function takesNothingMore({ cancelledAt, reclassifiedAt, anonymisedAt }: EndedCase): boolean {
  return (cancelledAt ?? reclassifiedAt ?? anonymisedAt) !== null
}
