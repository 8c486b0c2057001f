import { hasMessage, translate } from '#shared/i18n/translate'
import { formatDate, formatDateTime } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import type { Json } from './canonical-json'
import type { FieldChange } from './history-api'

/** One change in words. */
export interface DescribedChange {
  readonly field: string
  readonly label: string
  /** Null when there was nothing before. */
  readonly before: string | null
  readonly after: string | null
}

/** Enumerations that are not called as the field that holds them. */
const enumerations: Readonly<Record<string, string>> = { role: 'accountRole', means: 'signInMeans' }

const code = /^\w+$/
const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const digest = /^[0-9a-f]{64}$/
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export interface ChangeWords {
  /** People and sites by their id. */
  readonly nameOf: (id: string) => string | null
  /** On whose wall instants are read. */
  readonly timeZone: string
}

/** The names of fields and their values as people read them. */
export function describeChanges(
  changes: readonly FieldChange[],
  language: Language,
  words: ChangeWords,
): DescribedChange[] {
  const textOf = (field: string, value: Json) => describeValue(field, value, language, words)
  return changes.map(({ field, before, after }) => ({
    field,
    label: labelOf(field, language),
    before: textOf(field, before),
    after: textOf(field, after),
  }))
}

function labelOf(field: string, language: Language): string {
  for (const key of [
    `fields:${field}`,
    `accounts:journal.fields.${field}`,
    `fields:${field}.name`,
  ] as const) {
    if (hasMessage(language, key)) return translate(language, key)
  }
  return field
}

function describeValue(field: string, value: Json, language: Language, words: ChangeWords): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return translate(language, `enums:boolean.${value ? 'true' : 'false'}`)
  if (typeof value === 'object') {
    const parts = Array.isArray(value)
      ? value.map((part) => [field, part] as const)
      : Object.entries<Json>(value)
    return (
      parts.flatMap(([name, part]) => describeValue(name, part, language, words) ?? []).join(', ') || null
    )
  }
  const text = String(value)
  const key = `enums:${enumerations[field] ?? field}.${text}` as const
  if (code.test(text) && hasMessage(language, key)) return translate(language, key)
  if (day.test(text)) return formatDate(text)
  if (id.test(text)) return words.nameOf(text) ?? text
  if (instant.test(text)) return formatDateTime(text, words.timeZone)
  if (digest.test(text)) return `${text.slice(0, 12)}…`
  return text
}
