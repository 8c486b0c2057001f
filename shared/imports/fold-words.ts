import { foldWords } from '#shared/search/search-words'

/** Words without case, accents and punctuation: *Date de réception :* and *DATE_DE_RECEPTION* are the same. */
export function foldLabel(text: string): string {
  return foldWords(text.replaceAll('_', ' ').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).join(' ')
}
