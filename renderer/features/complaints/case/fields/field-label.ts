import type { TFunction } from 'i18next'

// These stand for several values: the label of the whole is the name of its block.
const wholes: Readonly<Record<string, string>> = {
  complainant: 'fields:blocks.complainant',
  'complainant.address': 'fields:blocks.address',
  thirdParty: 'fields:thirdParty.name',
  agreedSolutions: 'fields:blocks.agreedSolutions',
  compensations: 'fields:blocks.compensations',
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

/** The label of a field by its dotted path; a field of a row says which row (`Solution 2 · Réalisée le`). */
export function fieldLabel(path: string, t: TFunction): string {
  const row = /^(agreedSolutions|compensations)\.(\d+)(?:\.(.+))?$/.exec(path)
  if (row) {
    const rank = t(`case:rows.${row[1]}`, { rank: Number(row[2]) + 1 })
    return row[3] ? `${rank} · ${fieldLabel(`${row[1]}.${row[3]}`, t)}` : rank
  }
  if (ownLabels.has(path)) return t(`case:ownLabels.${path}`)
  return t(wholes[path] ?? `fields:${path}`, { defaultValue: path })
}
