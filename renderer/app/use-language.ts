import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/text/language'
import { rememberLanguage } from './remembered-language'

/** The language of the window, and how to change it at once. */
export function useLanguage(): {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
} {
  const { i18n } = useTranslation()
  return {
    language: i18n.resolvedLanguage === 'en' ? 'en' : 'fr',
    setLanguage: (language) => {
      rememberLanguage(language)
      void i18n.changeLanguage(language)
    },
  }
}
