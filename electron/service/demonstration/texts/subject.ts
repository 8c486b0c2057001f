import type { CauseCode } from './causes'
import type { ThirdPartyCategory } from './third-parties'

export const foreignLanguages = ['en', 'de', 'nl', 'es', 'it'] as const
export type ForeignLanguage = (typeof foreignLanguages)[number]
export type WordsLanguage = 'fr' | ForeignLanguage

/**
 * One thing that people complain about, from their words to what the office does about it, so that a case holds
 * together. Texts have slots (`{jour}`, `{bureau}` …) that are filled alike in all texts of a case.
 */
export interface Subject {
  /** Detail of the nature. */
  readonly reason: string
  /** Ways in which people say it. */
  readonly words: readonly string[]
  readonly foreign?: Partial<Record<ForeignLanguage, readonly string[]>>
  /** How the employee restates it. */
  readonly summary: string
  readonly remedies: readonly string[]
  /** What the customer proposes. */
  readonly idea?: string
  readonly place?: string
  readonly service?: string
  readonly measures: readonly string[]
  readonly cause: CauseCode
  /** Implemented at once. */
  readonly onTheSpot?: string
  /** Promised for a date. */
  readonly promise?: string
  readonly prevention?: string
  /** Why the answer can be no: at least 40 characters. */
  readonly refusal: string
  /** 1 minor … 4 critical. */
  readonly severity: 1 | 2 | 3 | 4
  readonly safety?: true
  readonly thirdParty?: ThirdPartyCategory
  /** Euros at stake for one person. */
  readonly price?: number
  /** The time of year in which it can happen: April to October, or November to March. */
  readonly season?: 'SUMMER' | 'WINTER'
  /** It happens on Sundays only. */
  readonly onSunday?: true
  /** People wait so many days before they complain. */
  readonly patience?: number
  /** Not a matter of the office: out of the rate. */
  readonly outOfScope?: true
}

/** What the employees write about complaints of one nature. */
export interface NatureTexts {
  /** How frequent the nature is, month by month (January first) when it depends on the season. */
  readonly weight: number
  readonly summerWeight?: number
  /** Service or process at the origin. */
  readonly attribution: string
  readonly gapType: 'NON_CONFORMITY' | 'EXPECTATION_GAP'
  /** Why it was not seen first. */
  readonly unseen: readonly string[]
  /** Internal rules that contributed. */
  readonly rules: readonly string[]
  readonly subjects: readonly Subject[]
}
