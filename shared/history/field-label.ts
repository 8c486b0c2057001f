import { hasMessage, type MessageKey, translate } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'
import type { HistoryEntity } from './history-api'

// These stand for several values: the label of the whole is the name of its block.
const wholes: Readonly<Record<string, MessageKey>> = {
  complainant: 'fields:blocks.complainant',
  'complainant.address': 'fields:blocks.address',
  thirdParty: 'fields:thirdParty.name',
  agreedSolutions: 'fields:blocks.agreedSolutions',
  compensations: 'fields:blocks.compensations',
}
/** Fields of other things than entries that are called as one of an entry, and mean something else. */
const namesakes: Readonly<Record<string, MessageKey>> = {
  'action.kind': 'actions:fields.kind',
  'customerBase.kind': 'imports:export.columns.baseKind',
}
const ownLabels: ReadonlySet<string> = new Set([
  'clockStartedAt',
  'reopenedAt',
  'reclassifiedAt',
  'reclassificationReason',
  'cancelledAt',
  'relatedRemark',
  // The common label names the unit of the column; here the value says its own.
  'minutesSpent',
])

/**
 * The label of a field of an entry or of the settings by its dotted path; a field of a row says which row
 * (`Solution 2 · Réalisée le`). A field without a label is its own name.
 */
export function fieldLabel(path: string, language: Language, entity?: HistoryEntity): string {
  // What was noted on a case bears its id in the path.
  const noted = /^event(Text)?\.[^.]+(?:\.(.+))?$/.exec(path)
  if (noted) return fieldLabel(noted[2] ?? (noted[1] ? 'text' : 'event'), language)
  const row = /^(agreedSolutions|compensations)\.(\d+)(?:\.(.+))?$/.exec(path)
  if (row) {
    const rank = translate(language, `case:rows.${row[1]}`, { rank: Number(row[2]) + 1 })
    return row[3] ? `${rank} · ${fieldLabel(`${row[1]}.${row[3]}`, language)}` : rank
  }
  if (ownLabels.has(path)) return translate(language, `case:ownLabels.${path}`)
  const keys: readonly MessageKey[] = [
    namesakes[`${entity}.${path}`] ?? wholes[path] ?? `fields:${path}`,
    `accounts:journal.fields.${path}`,
    `remarks:fields.${path}`,
    `fields:${path}.name`,
  ]
  const known = keys.find((key) => hasMessage(language, key) && translate(language, key) !== '')
  return known ? translate(language, known) : path
}
