import type { Language } from '#shared/text/language'
import { englishLetters } from './english-letters'
import { frenchLetters } from './french-letters'
import type { LetterTemplate, LetterTexts, TemplateWords } from './letter-template'

const ours = { fr: frenchLetters, en: englishLetters } as const satisfies Record<Language, LetterTexts>

/** The words of a letter as we wrote them, before an organisation makes them its own. */
export function defaultLetter(template: LetterTemplate, language: Language): TemplateWords {
  return ours[language][template]
}
