import { formatShortMonth } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { Period } from '#shared/time/local-date'

/** Labels under the months of a chart; over several years the first month and each January name their year. */
export function monthLabels(months: readonly Pick<Period, 'from'>[], language: Language): string[] {
  const years = new Set(months.map(({ from }) => from.slice(0, 4)))
  return months.map(({ from }, index) => {
    const month = formatShortMonth(from.slice(0, 7), language)
    const isNamed = years.size > 1 && (index === 0 || from.slice(5, 7) === '01')
    return isNamed ? `${month} ${from.slice(0, 4)}` : month
  })
}
