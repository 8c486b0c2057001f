import { hasMessage, translate } from '#shared/i18n/translate'
import { formatDate } from '#shared/text/formats'
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

const day = /^\d{4}-\d{2}-\d{2}$/
const digest = /^[0-9a-f]{64}$/
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The names of fields and their values as people read them; `nameOf` names people and sites by their id. */
export function describeChanges(
  changes: readonly FieldChange[],
  language: Language,
  nameOf: (id: string) => string | null,
): DescribedChange[] {
  const words = (value: Json) => describeValue(value, language, nameOf)
  return changes.map(({ field, before, after }) => ({
    field,
    label: labelOf(field, language),
    before: words(before),
    after: words(after),
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

function describeValue(
  value: Json,
  language: Language,
  nameOf: (id: string) => string | null,
): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return translate(language, `enums:boolean.${value ? 'true' : 'false'}`)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return describeText(value, language, nameOf)
  const parts: readonly Json[] = Array.isArray(value) ? value : Object.values(value)
  return parts.flatMap((part) => describeValue(part, language, nameOf) ?? []).join(', ') || null
}

function describeText(text: string, language: Language, nameOf: (id: string) => string | null): string {
  if (day.test(text)) return formatDate(text)
  if (id.test(text)) return nameOf(text) ?? text
  if (digest.test(text)) return `${text.slice(0, 12)}…`
  for (const list of ['accountRole', 'outcome', 'complaintStatus', 'severity', 'signInMeans'] as const) {
    const key = `enums:${list}.${text}` as const
    if (/^[A-Z_]+$/.test(text) && hasMessage(language, key)) return translate(language, key)
  }
  return text
}
