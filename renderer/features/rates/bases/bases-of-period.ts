import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import type { Period } from '#shared/time/local-date'

/** The bases that share at least a day with a period. */
export function basesOfPeriod(bases: readonly CustomerBase[], period: Period): readonly CustomerBase[] {
  return bases.filter((base) => base.from <= period.to && period.from <= base.to)
}
