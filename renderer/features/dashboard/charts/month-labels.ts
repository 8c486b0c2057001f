import { formatShortMonth } from '#shared/text/formats'
import type { Language } from '#shared/text/language'

/** Months under a chart; the year is said where it begins, when there are several. */
export function monthLabels(months: readonly { readonly month: string }[], language: Language): string[] {
  const isNamed = months[0]?.month.slice(0, 4) !== months.at(-1)?.month.slice(0, 4)
  return months.map(({ month }, index) => {
    const label = formatShortMonth(month, language)
    return isNamed && (index === 0 || month.endsWith('-01')) ? `${label} ${month.slice(0, 4)}` : label
  })
}
