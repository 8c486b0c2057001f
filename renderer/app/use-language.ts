import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/text/language'
import { rememberLanguage } from './remembered-language'

export interface WindowLanguage {
  readonly language: Language
  /** Changes it at once and remembers it on this machine. */
  readonly setLanguage: (language: Language) => void
  /** Changes it for now: somebody's own choice stays what is remembered. */
  readonly showLanguage: (language: Language) => void
}

/** The language of the window: chosen on this machine, else the register's, else French. */
export function useLanguage(): WindowLanguage {
  const { i18n } = useTranslation()
  const showLanguage = useCallback(
    (language: Language) => {
      void i18n.changeLanguage(language)
    },
    [i18n],
  )
  const setLanguage = useCallback(
    (language: Language) => {
      rememberLanguage(language)
      showLanguage(language)
    },
    [showLanguage],
  )
  return { language: i18n.resolvedLanguage === 'en' ? 'en' : 'fr', setLanguage, showLanguage }
}
