import type { ListItem } from '#shared/lists/list-item'
import { fixedCandidates, type Vocabulary } from './match-value'

interface Named {
  readonly id: string
  readonly name: string
}

/** What the register knows, for the words of a file. */
export function registerVocabulary(reference: {
  readonly lists: readonly ListItem[]
  readonly employees: readonly Named[]
  readonly sites: readonly Named[]
}): Vocabulary {
  const listed = (names: readonly string[]) => {
    const seen = new Map<string, readonly string[]>()
    for (const { list, code, labelFr, labelEn } of reference.lists)
      if (names.includes(list) && !seen.has(code)) seen.set(code, [labelFr, labelEn])
    return [...seen].map(([code, labels]) => ({ code, labels }))
  }
  const named = (found: readonly Named[]) => found.map(({ id, name }) => ({ code: id, labels: [name] }))
  return {
    nature: listed(['NATURE', 'TOPIC']),
    channel: listed(['CHANNEL']),
    employee: named(reference.employees),
    site: named(reference.sites),
    status: fixedCandidates('status'),
    kind: fixedCandidates('kind'),
    outcome: fixedCandidates('outcome'),
    severity: fixedCandidates('severity'),
    stakeholder: fixedCandidates('stakeholder'),
    polarity: fixedCandidates('polarity'),
  }
}
