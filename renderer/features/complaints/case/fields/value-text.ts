import type { TFunction } from 'i18next'
import type { Session } from '#renderer/app/session'
import { formatDate, formatDateTime, formatDuration, formatMoney } from '#shared/text/formats'
import { isLocalDate } from '#shared/time/day-number'
import { fieldLabel } from './field-label'
import { type ValueKind, valueKindOf } from './value-kinds'

export interface ValueWords {
  readonly t: TFunction
  readonly session: Session
  /** Zone of the site, on whose wall instants are read. */
  readonly zone: string
}

/**
 * The value of a field in words; null when there is none. A row of a list, or a whole person, is the words of its
 * parts. What cannot be read is shown as it is.
 */
export function valueText(path: string, value: unknown, words: ValueWords): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const texts = value.map((item: unknown) => valueText(path, item, words))
    return texts.filter(Boolean).join('\n') || null
  }
  if (typeof value === 'object') return partsText(path, value, words)
  return textOf(valueKindOf(path), value, words)
}

function partsText(path: string, value: object, words: ValueWords): string | null {
  const texts = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const text = part === false ? null : valueText(`${path}.${key}`, part, words)
    if (text === null) return []
    return part === true ? [fieldLabel(`${path}.${key}`, words.t)] : [text]
  })
  return texts.join(' · ') || null
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
  if (typeof value !== 'string') return String(value)
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
