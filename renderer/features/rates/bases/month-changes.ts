import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import type { Period } from '#shared/time/local-date'
import { monthsOfPeriod, yearPeriod } from '#shared/time/period'
import { findSameBase } from './find-same-base'

/** Whose customers are typed, month by month. */
export interface MonthSeries {
  readonly kind: CustomerBase['kind']
  /** Null for all sites. */
  readonly site: string | null
  readonly year: number
}

/** A month of the year, with the base that the register already holds for it. */
export interface MonthOfSeries extends Period {
  readonly month: string
  readonly known: CustomerBase | undefined
}

export function monthsOfSeries(series: MonthSeries, bases: readonly CustomerBase[]): MonthOfSeries[] {
  const { kind, site, year } = series
  return monthsOfPeriod(yearPeriod(year)).map(({ month, from, to }) => ({
    month,
    from,
    to,
    known: findSameBase(bases, { kind, site, from, to }),
  }))
}

export type MonthChange =
  | { readonly name: 'set'; readonly month: MonthOfSeries; readonly value: number }
  | { readonly name: 'remove'; readonly month: MonthOfSeries; readonly base: CustomerBase }

/**
 * What saving has to do: months typed for the first time or with another value, months emptied, and, when another
 * source was typed, every month that has a value.
 */
export function listMonthChanges(
  months: readonly MonthOfSeries[],
  values: readonly (number | null)[],
  hasNewSource: boolean,
): MonthChange[] {
  return months.flatMap((month, index): MonthChange[] => {
    const value = values[index] ?? null
    if (value === null) return month.known ? [{ name: 'remove', month, base: month.known }] : []
    const isSame = month.known?.value === value && !hasNewSource
    return isSame ? [] : [{ name: 'set', month, value }]
  })
}

/** Bases of the same customers and site that overlap the year without being one of its months. */
export function otherBases(series: MonthSeries, bases: readonly CustomerBase[]): readonly CustomerBase[] {
  const year = yearPeriod(series.year)
  const known = new Set(monthsOfSeries(series, bases).map((month) => month.known?.id))
  return bases.filter(
    (base) =>
      base.kind === series.kind &&
      base.site === series.site &&
      base.from <= year.to &&
      year.from <= base.to &&
      !known.has(base.id),
  )
}
