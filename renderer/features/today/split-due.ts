import type { ComplaintRow } from '#shared/complaints/complaint-api'
import type { LocalDate } from '#shared/time/day-number'

/** Of the cases whose answer is due by the end of the week, those due today and those due later, soonest first. */
export function splitDue(
  rows: readonly ComplaintRow[],
  today: LocalDate,
): { readonly today: readonly ComplaintRow[]; readonly thisWeek: readonly ComplaintRow[] } {
  const soonestFirst = [...rows].sort((a, b) => ((a.answerDueOn ?? '') < (b.answerDueOn ?? '') ? -1 : 1))
  return {
    today: soonestFirst.filter((row) => row.answerDueOn === today),
    thisWeek: soonestFirst.filter((row) => row.answerDueOn !== null && row.answerDueOn > today),
  }
}
