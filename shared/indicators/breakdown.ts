/** A code of a list with its label in the language of the reader, and how many cases bear it. */
export interface CountedCode {
  readonly code: string
  readonly label: string
  readonly count: number
}

export interface BreakdownRow extends CountedCode {
  /** Share of the whole, 0 to 100. */
  readonly percent: number
}

const alphabet = new Intl.Collator('fr', { numeric: true })

/** Alphabetical order of the labels, then of the codes: how ties are settled. */
export function compareLabels(a: CountedCode, b: CountedCode): number {
  return alphabet.compare(a.label, b.label) || (a.code < b.code ? -1 : 1)
}

/**
 * Number and % per channel, site, nature, severity or third party, most first, ties alphabetical. `total` is the
 * number of cases when some have no code; the shares then do not add up to 100. Empty without cases.
 */
export function breakdown(groups: readonly CountedCode[], total?: number): BreakdownRow[] {
  const whole = total ?? groups.reduce((sum, group) => sum + group.count, 0)
  return groups
    .filter((group) => group.count > 0)
    .map(({ code, label, count }) => ({ code, label, count, percent: (100 * count) / whole }))
    .sort((a, b) => b.count - a.count || compareLabels(a, b))
}

/** Thresholds of a recurring reason (S0): a share of the complaints, in %, and a number. */
export const recurrenceThreshold = { percent: 3, count: 3 } as const

/** The reasons to treat at the root (FAQ, display, procedure): at least 3 % of `total` complaints and 3 of them (S0). */
export function recurringReasons(
  groups: readonly CountedCode[],
  total: number,
  threshold: { readonly percent: number; readonly count: number } = recurrenceThreshold,
): BreakdownRow[] {
  return breakdown(groups, total).filter(
    ({ count }) => count >= threshold.count && 100 * count >= threshold.percent * total,
  )
}

/** Items counted by code; labels come from `labelOf`. */
export function countByCode<T>(
  items: readonly T[],
  codeOf: (item: T) => string | null,
  labelOf: (code: string) => string,
): CountedCode[] {
  const counts = new Map<string, number>()
  for (const item of items) {
    const code = codeOf(item)
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts].map(([code, count]) => ({ code, label: labelOf(code), count }))
}
