import { narrowSpace } from './french-typography'
import type { Language } from './language'

/** Parts that may hold commas of their own, in one sentence: « … ; … » in French, "…; …" in English. */
export function joinClauses(parts: readonly string[], language: Language): string {
  return parts.join(language === 'fr' ? `${narrowSpace}; ` : '; ')
}
