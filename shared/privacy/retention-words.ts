import { translate } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'
import type { Retention } from './retention'

/** The years of a retention as a sentence has them: `1 an`, `5 ans`. */
export function retentionWords(
  { activeYears, keptYears }: Retention,
  language: Language,
): { active: string; kept: string } {
  const years = (count: number) => translate(language, 'privacy:paper.years', { count })
  return { active: years(activeYears), kept: years(keptYears) }
}
