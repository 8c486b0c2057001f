import type { Json } from '#shared/history/canonical-json'
import { translate } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'
import type { ReportDifference } from './issued-report-api'

const longestValue = 120

/**
 * Where two pieces of report data differ, value by value, whatever their shape: for data that may have been tampered
 * with. At most `limit` differences; the place inside the section is the path of the value.
 */
export function dataDifferences(
  issued: Json,
  found: Json,
  language: Language,
  limit: number,
): ReportDifference[] {
  const differences: ReportDifference[] = []
  const waiting: { path: string[]; issued: Json | undefined; found: Json | undefined }[] = [
    { path: [], issued, found },
  ]
  for (let next = waiting.pop(); next && differences.length < limit; next = waiting.pop()) {
    const { path } = next
    const before = membersOf(next.issued)
    const after = membersOf(next.found)
    if (before && after) {
      const keys = new Set([...before.keys(), ...after.keys()])
      for (const key of [...keys].reverse()) {
        waiting.push({ path: [...path, key], issued: before.get(key), found: after.get(key) })
      }
    } else if (JSON.stringify(next.issued) !== JSON.stringify(next.found)) {
      differences.push({
        section: sectionOf(path[0], language),
        label: path.slice(1).join(' › ') || (path[0] ?? ''),
        issued: wordsOf(next.issued, language),
        now: wordsOf(next.found, language),
      })
    }
  }
  return differences
}

function membersOf(value: Json | undefined): Map<string, Json> | null {
  if (value === null || typeof value !== 'object') return null
  return new Map(Object.entries(value))
}

const sections: Readonly<Record<string, string>> = {
  summary: 'summary',
  flow: 'flow',
  breakdowns: 'breakdowns',
  rate: 'rate',
  delays: 'delays',
  handling: 'handling',
  satisfaction: 'satisfaction',
  recourse: 'recourse',
  causes: 'causes',
  remarkRows: 'remarksTable',
  sample: 'sheets',
  journal: 'journal',
  actions: 'plan',
  remarks: 'remarks',
  signatures: 'signatures',
  register: 'register',
  seal: 'seal',
  definitions: 'definitions',
  rules: 'definitions',
}

function sectionOf(key: string | undefined, language: Language): string {
  const known = key !== undefined && Object.hasOwn(sections, key) ? sections[key] : undefined
  return known
    ? translate(language, `documents:followUp.sections.${known}`)
    : translate(language, 'issued:cover')
}

function wordsOf(value: Json | undefined, language: Language): string {
  if (value === undefined || value === null) return translate(language, 'issued:absent')
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text
}
