import type { TFunction } from 'i18next'
import type { Session } from '#renderer/app/session'
import { formatDate, formatDateTime, formatDuration, formatMoney } from '#shared/text/formats'
import { isLocalDate } from '#shared/time/day-number'
import { type ValueKind, valueKindOf } from './value-kinds'

export interface ValueWords {
  readonly t: TFunction
  readonly session: Session
  /** Zone of the site, on whose wall instants are read. */
  readonly zone: string
}

/** The value of a field in words; null when there is none. What cannot be read is shown as it is. */
export function valueText(path: string, value: unknown, words: ValueWords): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const texts = value.map((item: unknown) => valueText(path, item, words))
    return texts.filter(Boolean).join(', ') || null
  }
  return textOf(valueKindOf(path), value, words)
}

function textOf(kind: ValueKind, value: unknown, { t, session, zone }: ValueWords): string {
  if (typeof kind === 'object') {
    if ('enumeration' in kind)
      return t(`enums:${kind.enumeration}.${String(value)}`, { defaultValue: String(value) })
    return t('case:score', { score: value, high: kind.high })
  }
  if (typeof value === 'boolean') return t(`enums:boolean.${value}`)
  if (typeof value === 'number') {
    if (kind === 'money') return formatMoney(value, session.language)
    return kind === 'minutes' ? formatDuration(value, session.language) : String(value)
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  switch (kind) {
    case 'day':
      return isLocalDate(value) ? formatDate(value) : value
    case 'instant':
    case 'instants':
      return Number.isNaN(Date.parse(value)) ? value : formatDateTime(value, zone)
    case 'employee':
      return session.employeeName(value) || value
    case 'site':
      return session.siteName(value) || value
    case 'nature':
      return session.label('NATURE', value)
    case 'channel':
      return session.label('CHANNEL', value)
    default:
      return value
  }
}
