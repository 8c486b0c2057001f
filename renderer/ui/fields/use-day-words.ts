import { useTranslation } from 'react-i18next'
import type { DayWords } from './parse-date-text'

/** "aujourd'hui", "hier"… and their abbreviations in the language of the window. */
export function useDayWords(): DayWords {
  const { t } = useTranslation('ui')
  const words: Record<string, number> = {}
  const add = (text: string, offset: number) => {
    for (const word of text.replaceAll('’', "'").split('|')) words[word] = offset
  }
  add(t('date.words.today'), 0)
  add(t('date.words.yesterday'), -1)
  add(t('date.words.tomorrow'), 1)
  return words
}
