import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { messages } from '#shared/i18n/messages'
import { resources } from '#shared/i18n/translate'
import { rememberedLanguage } from './remembered-language'

/** The messages of the window; the documents have a language of their own. */
export const windowI18n = createInstance()

void windowI18n.use(initReactI18next).init({
  lng: rememberedLanguage() ?? 'fr',
  fallbackLng: 'fr',
  supportedLngs: ['fr', 'en'],
  ns: Object.keys(messages.fr),
  defaultNS: 'app',
  initAsync: false,
  resources: { ...resources },
  interpolation: { escapeValue: false },
  returnNull: false,
})
