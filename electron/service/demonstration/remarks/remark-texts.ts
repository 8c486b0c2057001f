import type { ThirdPartyCategory } from '../texts/third-parties'

/** What visitors say without leaving their name about one theme. */
export interface RemarkTexts {
  readonly topic: string
  /** How frequent the theme is; most remarks are about others than the office. */
  readonly weight: number
  readonly summerWeight?: number
  readonly thirdParty: ThirdPartyCategory | null
  readonly negative: readonly string[]
  readonly positive?: readonly string[]
  /** Proposals without dissatisfaction. */
  readonly ideas?: readonly string[]
  /** The time of year in which people notice it. */
  readonly season?: 'SUMMER' | 'WINTER'
}
