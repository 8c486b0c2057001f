import { type MessageValues, translate } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'

let language: Language = 'fr'

/** The language of the menu, the dialogs and the main process's own refusals: the window's. */
export function setShellLanguage(chosen: Language): void {
  language = chosen
}

export function shellLanguage(): Language {
  return language
}

/** A text of the menu, the dialogs and the main process's own refusals. */
export function shellText(key: string, values?: MessageValues): string {
  return translate(language, `shell:${key}`, values)
}
