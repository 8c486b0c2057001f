import { translate } from '#shared/i18n/translate'
import type { Language } from '#shared/text/language'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'

/** The recovery code on a page of its own, to be locked away. */
export async function makeRecoverySheet(context: Context, recoveryCode: string, language: Language) {
  const { renderRecoverySheet } = await import('../reports/recovery-sheet')
  const today = localDateOf(context.now, context.settings.timeZone)
  const { bytes, pages } = await renderRecoverySheet({
    header: makeHeader(context, { reference: `CS-${today.replaceAll('-', '')}`, language }),
    recoveryCode,
  })
  return { fileName: fileNameOf([today, translate(language, 'accounts:sheet.fileName')]), bytes, pages }
}
