import { foldWords } from '#shared/search/search-words'
import type { Complaint } from './complaint'

export const objectivityReasons = ['ATTRIBUTION', 'WORDS', 'RECEIVED_AND_NAMED'] as const
export type ObjectivityReason = (typeof objectivityReasons)[number]

type Facts = Pick<
  Complaint,
  'handledBy' | 'receivedBy' | 'attribution' | 'verbatim' | 'reason' | 'summary' | 'customerSuggestion'
>

const titles: ReadonlySet<string> = new Set([
  'm',
  'mr',
  'mme',
  'mlle',
  'monsieur',
  'madame',
  'mademoiselle',
  'mrs',
  'ms',
])

// Between a title and the name itself: "Madame Le Goff", "M. de la Tour".
const particles: ReadonlySet<string> = new Set(
  'le la les l de du des d van von der den el al ben di da dos mac mc saint'.split(' '),
)

/**
 * Why the handler of a case may be the person complained of; empty when nothing says so. It is a warning, never a
 * refusal: names are compared as words, and only somebody who reads the case can tell (ISO 10002: objectivity).
 * - `ATTRIBUTION`: the service or person at the origin names the handler;
 * - `WORDS`: the words received, or what was noted of them, name the handler in full or with a title;
 * - `RECEIVED_AND_NAMED`: the handler also received the complaint, and it bears the handler's first or family name.
 */
export function findObjectivityReasons(
  facts: Facts,
  nameOf: (employeeId: string) => string | undefined,
): ObjectivityReason[] {
  const name = facts.handledBy ? nameOf(facts.handledBy) : undefined
  const parts = name ? foldWords(name).filter((word) => word.length >= 3) : []
  if (!facts.handledBy || parts.length === 0) return []
  const texts = [facts.verbatim, facts.reason, facts.summary, facts.customerSuggestion]
  const said = texts.filter((text) => text !== null)
  const reasons: ObjectivityReason[] = []
  if (facts.attribution && namesPerson(facts.attribution, parts)) reasons.push('ATTRIBUTION')
  if (said.some((text) => namesPerson(text, parts))) reasons.push('WORDS')
  else if (facts.receivedBy === facts.handledBy && said.some((text) => bearsName(text, parts))) {
    reasons.push('RECEIVED_AND_NAMED')
  }
  return reasons
}

/** Every part of the name, or a title followed by one of them. */
function namesPerson(text: string, parts: readonly string[]): boolean {
  const words = foldWords(text)
  if (parts.length > 1 && parts.every((part) => words.includes(part))) return true
  return words.some((word, index) => {
    if (!titles.has(word)) return false
    const name = words.slice(index + 1).find((next) => !particles.has(next) || parts.includes(next))
    return name !== undefined && parts.includes(name)
  })
}

/** One part of the name, written as a name is: "Sophie", not the "rose" of a garden. */
function bearsName(text: string, parts: readonly string[]): boolean {
  const capitalised = text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
  return capitalised.flatMap(foldWords).some((word) => parts.includes(word))
}
