import { formatDecimal, formatInteger } from './formats'
import type { Language } from './language'

const units = { fr: ['Ko', 'Mo', 'Go', 'To'], en: ['KB', 'MB', 'GB', 'TB'] } as const

/** A number of bytes in words: `820 Ko`, `2,4 Mo`, `1,3 Go`; 1 Ko is 1024 bytes and the least that is said. */
export function formatSize(bytes: number, language: Language): string {
  let value = bytes / 1024
  let unit = 0
  for (; value >= 1024 && unit < 3; unit += 1) value /= 1024
  const isShort = unit > 0 && value < 100
  const text = isShort
    ? formatDecimal(Math.round(value * 10) / 10, 1, language)
    : formatInteger(Math.max(1, Math.round(value)), language)
  return `${text}\u00a0${units[language][unit]}`
}
