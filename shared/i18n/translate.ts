import { createInstance, type ResourceLanguage } from 'i18next'
import type { Language } from '#shared/text/language'
import { messages, type Namespace } from './messages'
import { typesetWhenAsked } from './typeset-messages'

/** `namespace:dotted.key`. */
export type MessageKey = `${Namespace}:${string}`
/** Values of a message; `count` also chooses the plural form. Figures and dates come in already formatted. */
export type MessageValues = Readonly<Record<string, string | number>>

/** The messages as i18next wants them, French ones typeset: for this instance and for the window's. */
export const resources: Readonly<Record<Language, ResourceLanguage>> = {
  fr: typesetWhenAsked(messages.fr),
  en: messages.en,
}

const instance = createInstance()
// Resources are given, so nothing is awaited: the instance is ready when `init` returns.
void instance.init({
  lng: 'fr',
  fallbackLng: 'fr',
  supportedLngs: ['fr', 'en'],
  ns: Object.keys(messages.fr),
  defaultNS: false,
  initAsync: false,
  resources: { ...resources },
  interpolation: { escapeValue: false },
  returnNull: false,
})

const translators = { fr: instance.getFixedT('fr'), en: instance.getFixedT('en') } as const

/** The message of a key in a language. A missing key comes back as itself: a test keeps that from happening. */
export function translate(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return translators[language](key, { ...values })
}

/** True when a language has the message: for codes that an organisation may have added. */
export function hasMessage(language: Language, key: MessageKey): boolean {
  return instance.exists(key, { lng: language, fallbackLng: [] })
}

export type Translator = (key: string, values?: MessageValues) => string

/** A translator for the messages below one key: `translator('fr', 'documents:followUp.rate')('base')`. */
export function translator(language: Language, scope: MessageKey): Translator {
  return (key, values) => translate(language, `${scope}.${key}`, values)
}
