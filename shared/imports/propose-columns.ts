import { foldLabel } from './fold-words'
import { headingSynonyms } from './heading-synonyms'
import { type ImportTarget, importTargets } from './import-target'

const small = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'un',
  'une',
  'et',
  'ou',
  'a',
  'au',
  'aux',
  'en',
  'par',
  'pour',
  'sur',
  'facultatif',
])
const kept = new Set([
  'recu par',
  'recue par',
  'traite par',
  'suivi par',
  'cloture par',
  'ecrit le',
  'recu le',
])

/** A heading as it is looked up: what stands in brackets and small words are left out. */
function plainHeading(heading: string): string {
  return withoutSmall(foldLabel(heading.replaceAll(/\([^)]*\)/g, ' ')))
}

function withoutSmall(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !small.has(word))
    .join(' ')
}

function makeIndex(): ReadonlyMap<string, ImportTarget> {
  const index = new Map<string, ImportTarget>()
  const add = (key: string, target: ImportTarget) => {
    if (key && !index.has(key)) index.set(key, target)
  }
  for (const target of importTargets) for (const synonym of headingSynonyms[target]) add(synonym, target)
  for (const target of importTargets) add(foldLabel(target), target)
  for (const target of importTargets)
    for (const synonym of headingSynonyms[target]) if (!kept.has(synonym)) add(withoutSmall(synonym), target)
  return index
}

const index = makeIndex()

/** What a heading most likely holds, null when nothing is recognised. */
export function recogniseHeading(heading: string): ImportTarget | null {
  const whole = foldLabel(heading)
  return (
    index.get(whole) ??
    index.get(foldLabel(heading.replaceAll(/\([^)]*\)/g, ' '))) ??
    index.get(plainHeading(heading)) ??
    startOf(plainHeading(heading))
  )
}

/** The longest known heading with which a longer one begins (*date de réception du courrier*). */
function startOf(plain: string): ImportTarget | null {
  const words = plain.split(' ')
  for (let length = words.length - 1; length > 1; length -= 1) {
    const found = index.get(words.slice(0, length).join(' '))
    if (found) return found
  }
  return null
}

/**
 * What each column most likely holds: by its heading first; a column of words without a known heading becomes the
 * words received when no other column is. `longest` is the mean length of the texts of each column.
 */
export function proposeColumns(
  headings: readonly string[],
  longest: readonly number[],
): (ImportTarget | null)[] {
  const taken = new Set<ImportTarget>()
  const proposed = headings.map((heading) => {
    const target = recogniseHeading(heading)
    if (!target || taken.has(target)) return null
    taken.add(target)
    return target
  })
  if (!taken.has('verbatim')) {
    const index = wordiest(proposed, longest)
    if (index !== -1) proposed[index] = 'verbatim'
  }
  return proposed
}

/** Targets that can give way when no column is named as the words received. */
const wordy: ReadonlySet<ImportTarget | null> = new Set<ImportTarget | null>([
  null,
  'reason',
  'summary',
  'nature',
  'requestedRemedy',
])
const shortestWords = 8

function wordiest(proposed: readonly (ImportTarget | null)[], longest: readonly number[]): number {
  let best = -1
  proposed.forEach((target, index) => {
    const length = longest[index] ?? 0
    if (wordy.has(target) && length >= shortestWords && length > (longest[best] ?? 0)) best = index
  })
  return best
}
