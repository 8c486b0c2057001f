import type { ImportMapping } from './import-mapping'
import type { ImportTable } from './import-table'
import type { ValueDomain } from './import-target'
import type { Vocabulary } from './match-value'

/** Everything that stays the same from line to line. */
export interface ImportPlan {
  readonly table: ImportTable
  readonly mapping: ImportMapping
  readonly vocabulary: Vocabulary
  /** Codes that a complaint may have as its nature, and the one that says nothing by itself. */
  readonly natures: ReadonlySet<string>
  readonly otherNature: string
  /** What stands as the detail of a nature that the file does not say. */
  readonly unspecified: string
  readonly isTraining: boolean
  /** Now, on the wall of the first site: `2026-11-21T11:05:00`. */
  readonly now: string
  /** Sites and persons that were created for words of the file. */
  readonly created: ReadonlyMap<string, string>
}

/** The code that a word of the file stands for; null when it stands for none. */
export type Means = (domain: ValueDomain, word: string | null) => string | null
