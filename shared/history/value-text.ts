import { hasMessage, type MessageKey, translate } from '#shared/i18n/translate'
import { standardName } from '#shared/standards/standards'
import { formatDate, formatDateTime, formatDuration, formatMoney } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { fieldLabel } from './field-label'
import { type ValueKind, valueKindOf } from './value-kinds'

/** What values need to be read in words: the language, the register's people and lists, on whose wall instants are read. */
export interface ValueWords {
  readonly language: Language
  readonly zone: string
  /** People and sites by their id. */
  readonly nameOf: (id: string) => string | null
  readonly labelOf: (list: 'nature' | 'channel' | 'topic', code: string) => string
}

const code = /^\w+$/
const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
/** Longer tables are told by their length. */
const mostTold = 8
const digest = /^[0-9a-f]{64}$/
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The value of a field in words, as every history and every comparison tells it; null when there is none. A row of a
 * list, or a whole person, is the words of its parts. What cannot be read is shown as it is.
 */
export function valueText(path: string, value: unknown, words: ValueWords): string | null {
  if (value === null || value === undefined || value === '') return null
  const table = typeof value === 'string' && valueKindOf(path) === null ? readTable(value) : null
  if (table) return valueText(path, table, words)
  if (Array.isArray(value)) {
    const isTable = value.length > mostTold && value.some((item) => typeof item !== 'string')
    if (isTable) return translate(words.language, 'accounts:journal.firstValues', { count: value.length })
    const texts = value.map((item: unknown) => valueText(path, item, words))
    return texts.filter(Boolean).join('\n') || null
  }
  if (typeof value === 'object') return partsText(path, value, words)
  return textOf(valueKindOf(path), value, path, words)
}

/** A table that was kept as text. */
function readTable(text: string): unknown[] | null {
  if (!text.startsWith('[{')) return null
  try {
    const table: unknown = JSON.parse(text)
    return Array.isArray(table) ? table : null
  } catch {
    return null
  }
}

function partsText(path: string, value: object, words: ValueWords): string | null {
  const texts = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const own = `${path}.${key}`
    if (untold.test(own)) return []
    const text = part === false ? null : valueText(own, part, words)
    if (text === null) return []
    return part === true ? [fieldLabel(own, words.language)] : [text]
  })
  return texts.join(' · ') || null
}

function textOf(kind: ValueKind | null, value: unknown, path: string, words: ValueWords): string {
  const { language, zone, nameOf, labelOf } = words
  if (typeof value === 'boolean') return translate(language, `enums:boolean.${value}`)
  if (kind !== null && typeof kind === 'object') {
    if ('high' in kind) return translate(language, 'case:score', { score: String(value), high: kind.high })
    const known = enumText(kind.enumeration, String(value), language)
    if (known !== null) return known
  }
  if (typeof value === 'number') {
    if (kind === 'money') return formatMoney(value, language)
    if (kind === 'minutes' || path.endsWith('.minutes')) return formatDuration(value, language)
  }
  const text = String(value)
  if (kind === 'nature' || kind === 'channel' || kind === 'topic') return labelOf(kind, text)
  if (kind === 'text' || kind === 'line') return text
  // Of fields that are no case's: by the name of the field, then by the look of the value.
  const last = path.split('.').at(-1) ?? path
  if (last === 'channel' || last === 'transmissionMeans') return labelOf('channel', text)
  const known = code.test(text) ? wordOf(last, text, language) : null
  if (known !== null) return known
  if (day.test(text)) return formatDate(text)
  if (id.test(text)) return nameOf(text) || `${text.slice(0, 8)}…`
  if (instant.test(text)) return formatDateTime(text, zone)
  return digest.test(text) ? `${text.slice(0, 12)}…` : text
}

/** What only the program counts by. */
const untold = /^event\.[^.]+\.rank$/

/** Where the words of a field are that is not called as its enumeration. */
const wordsOf: Readonly<Record<string, readonly MessageKey[]>> = {
  backupReason: ['backups:reason'],
  category: ['actions:causeCategory'],
  direction: ['case:exchange'],
  effectiveness: ['actions:effectiveness'],
  holidayRegion: ['calendars:region'],
  kind: ['enums:actionType', 'enums:customerBaseKind', 'enums:kind'],
  means: ['enums:signInMeans'],
  result: ['case:events.result', 'actions:effectiveness'],
  role: ['enums:accountRole', 'enums:attachmentRole'],
  screen: ['app:places'],
  section: ['improvement:procedure.sections'],
  startsAt: ['calendars:clock.startsAt'],
  state: ['actions:status', 'improvement:reviews.status'],
  status: ['actions:status', 'improvement:reviews.status', 'enums:status'],
  type: ['enums:actionType', 'enums:caseEventType'],
  unit: ['calendars:unit'],
}

function wordOf(field: string, value: string, language: Language): string | null {
  if (field === 'standard') return standardName(value)
  const places: readonly MessageKey[] = wordsOf[field] ?? [`enums:${field}`]
  const key = places.map((place): MessageKey => `${place}.${value}`).find((one) => hasMessage(language, one))
  return key ? translate(language, key) : null
}

function enumText(name: string, value: string, language: Language): string | null {
  const key = `enums:${name}.${value}` as const
  return hasMessage(language, key) ? translate(language, key) : null
}
