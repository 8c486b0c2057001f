import { hasMessage, translate } from '#shared/i18n/translate'
import type { ListName } from '#shared/lists/list-item'
import type { Labels } from '#shared/reports/labels'
import type { Language } from '#shared/text/language'
import { findListItem, type Reference } from '../context'

/** Words of codes and ids, in the language of a document. */
export function labelsOf(reference: Reference, language: Language): Labels {
  const listed = (list: ListName, code: string) => {
    const item = findListItem(reference, list, code)
    return item && (language === 'fr' ? item.labelFr : item.labelEn)
  }
  return {
    nature: (code) => listed('NATURE', code) ?? code,
    channel: (code) => listed('CHANNEL', code) ?? code,
    topic: (code) => listed('TOPIC', code) ?? listed('NATURE', code) ?? code,
    site: (id) => reference.sites.find((site) => site.id === id)?.name ?? '—',
    employee: (id) => reference.employees.find((employee) => employee.id === id)?.name ?? '—',
    outcome: (code) => enumLabel(language, 'outcome', code),
    compensation: (code) => enumLabel(language, 'compensationType', code),
  }
}

export function enumLabel(language: Language, name: string, code: string): string {
  const key = `enums:${name}.${code}` as const
  return hasMessage(language, key) ? translate(language, key) : code
}
