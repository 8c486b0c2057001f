import type { CustomerBase } from '#shared/customer-bases/customer-base-api'

/** The base that is already known for the same customers, site and period. */
export function findSameBase(
  bases: readonly CustomerBase[],
  asked: { kind?: string; site?: string | null; from?: string; to?: string },
): CustomerBase | undefined {
  return bases.find(
    (base) =>
      base.kind === asked.kind &&
      base.site === (asked.site ?? null) &&
      base.from === asked.from &&
      base.to === asked.to,
  )
}
