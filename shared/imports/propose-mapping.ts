import type { ImportMapping } from './import-mapping'
import type { ImportTable } from './import-table'
import { domainOf, type ImportTarget, type ValueDomain } from './import-target'
import { createMark, matchValue, type Vocabulary } from './match-value'
import { proposeColumns } from './propose-columns'

/** A word of the file, how often it comes, and what it means; null when nothing fits. */
export interface FoundWord {
  readonly word: string
  readonly count: number
  readonly code: string | null
}

const mostWords = 500

/** The whole mapping that we would make ourselves. */
export function proposeMapping(table: ImportTable): ImportMapping {
  const targets = proposeColumns(
    table.headings,
    table.columns.map((column) => column.meanLength),
  )
  return {
    columns: Object.fromEntries(table.headings.map((heading, index) => [heading, targets[index] ?? null])),
    values: {},
    defaults: {},
    closings: 'REFUSE',
  }
}

/** The position of the columns of each target. */
export function columnsOf(
  table: ImportTable,
  mapping: ImportMapping,
): ReadonlyMap<ImportTarget, readonly number[]> {
  const found = new Map<ImportTarget, number[]>()
  table.headings.forEach((heading, index) => {
    const target = Object.hasOwn(mapping.columns, heading) ? mapping.columns[heading] : null
    if (!target) return
    const columns = found.get(target)
    if (columns) columns.push(index)
    else found.set(target, [index])
  })
  return found
}

/** The order of day and month in the file: as mapped, otherwise as its dates prove. */
export function dateOrderOf(table: ImportTable, mapping: ImportMapping) {
  if (mapping.dateOrder) return mapping.dateOrder
  const column = columnsOf(table, mapping).get('receivedAt')?.[0]
  return (column === undefined ? undefined : table.columns[column]?.dateOrder) ?? 'DMY'
}

/** Persons and sites that nobody here bears are created; any other unknown word means nothing. */
const creating: ReadonlySet<ValueDomain> = new Set<ValueDomain>(['employee', 'site'])

/** What a word means: as mapped, otherwise as we would read it. */
export function meaningOf(
  domain: ValueDomain,
  word: string,
  mapping: ImportMapping,
  vocabulary: Vocabulary,
): string | null {
  const words = mapping.values[domain]
  if (words && Object.hasOwn(words, word)) return words[word] ?? null
  return matchValue(domain, word, vocabulary[domain]) ?? (creating.has(domain) ? createMark : null)
}

/** The words of every matched column with what they mean, the most frequent first, as many as are asked for. */
export function findWords(
  table: ImportTable,
  mapping: ImportMapping,
  vocabulary: Vocabulary,
  most = mostWords,
): Partial<Record<ValueDomain, FoundWord[]>> {
  const counts = new Map<ValueDomain, Map<string, number>>()
  for (const [target, columns] of columnsOf(table, mapping)) {
    const domain = domainOf(target)
    const column = columns[0]
    if (!domain || column === undefined) continue
    const words = counts.get(domain) ?? new Map<string, number>()
    counts.set(domain, words)
    for (const [word, count] of table.columns[column]?.words ?? [])
      words.set(word, (words.get(word) ?? 0) + count)
  }
  return Object.fromEntries(
    [...counts].map(([domain, words]) => [
      domain,
      [...words]
        .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'fr'))
        .slice(0, most)
        .map(([word, count]) => ({ word, count, code: meaningOf(domain, word, mapping, vocabulary) })),
    ]),
  )
}
