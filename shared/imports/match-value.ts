import { foldLabel } from './fold-words'
import type { ValueDomain } from './import-target'
import {
  channelSynonyms,
  kindSynonyms,
  outcomeSynonyms,
  polaritySynonyms,
  severitySynonyms,
  stakeholderSynonyms,
  statusSynonyms,
} from './value-synonyms'

/** Something that the words of a file can mean: a code of a list, a person, a site. */
export interface Candidate {
  readonly code: string
  readonly labels: readonly string[]
}

/** What a register knows, by the vocabulary in which a column is read. */
export type Vocabulary = Readonly<Record<ValueDomain, readonly Candidate[]>>

/** The word that asks for the value to be created. */
export const createMark = '+'

const synonyms: Partial<Record<ValueDomain, Readonly<Record<string, readonly string[]>>>> = {
  channel: channelSynonyms,
  status: statusSynonyms,
  kind: kindSynonyms,
  outcome: outcomeSynonyms,
  severity: severitySynonyms,
  stakeholder: stakeholderSynonyms,
  polarity: polaritySynonyms,
}

/** The candidates of vocabularies that are the same in every register. */
export function fixedCandidates(domain: keyof typeof synonyms): Candidate[] {
  return Object.entries(synonyms[domain] ?? {}).map(([code, labels]) => ({ code, labels }))
}

/**
 * The code that a word of the file means: the code itself, a label, or a known synonym; for persons the name in any
 * order, for the rest the longest label with which the word begins. Null when nothing fits.
 */
export function matchValue(
  domain: ValueDomain,
  word: string,
  candidates: readonly Candidate[],
): string | null {
  const folded = foldLabel(word)
  if (folded === '') return null
  const known = synonyms[domain] ?? {}
  const labelled = candidates.map(({ code, labels }) => ({
    code,
    labels: [code, ...labels, ...(known[code] ?? [])].map(foldLabel),
  }))
  const exact = labelled.find(({ labels }) => labels.includes(folded))
  if (exact) return exact.code
  if (domain === 'employee') return matchPerson(folded, labelled)
  if (domain === 'site') return null
  return matchStart(folded, labelled)
}

interface Labelled {
  readonly code: string
  readonly labels: readonly string[]
}

const titles = new Set(['m', 'mme', 'mlle', 'mr', 'monsieur', 'madame'])

function matchPerson(folded: string, candidates: readonly Labelled[]): string | null {
  const sorted = (text: string) =>
    text
      .split(' ')
      .filter((word) => !titles.has(word))
      .toSorted()
      .join(' ')
  const wanted = sorted(folded)
  const whole = candidates.find(({ labels }) => labels.slice(1).some((label) => sorted(label) === wanted))
  return whole?.code ?? null
}

function matchStart(folded: string, candidates: readonly Labelled[]): string | null {
  let best: { code: string; length: number } | null = null
  for (const { code, labels } of candidates) {
    for (const label of labels) {
      if (label.length < 4 || !` ${folded} `.startsWith(` ${label} `)) continue
      if (!best || label.length > best.length) best = { code, length: label.length }
    }
  }
  return best?.code ?? null
}
