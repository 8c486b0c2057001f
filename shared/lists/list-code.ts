import { limits } from '#shared/api/fields'
import { foldWords } from '#shared/search/search-words'

/** The code of a list entry from its French label: « Information inexacte » gives `INFORMATION_INEXACTE`. */
export function listCodeOf(labelFr: string): string {
  const words = foldWords(labelFr).map((word) => word.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  return words.filter(Boolean).join('_').slice(0, limits.code).replace(/_+$/, '') || 'AUTRE'
}
