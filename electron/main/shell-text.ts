import { type MessageValues, translate } from '#shared/i18n/translate'

/** A text of the menu, the dialogs and the main process's own refusals. */
export function shellText(key: string, values?: MessageValues): string {
  return translate('fr', `shell:${key}`, values)
}
