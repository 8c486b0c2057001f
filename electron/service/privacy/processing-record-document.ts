import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate, translator } from '#shared/i18n/translate'
import { retentionWords } from '#shared/privacy/retention-words'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { readLetterSettings } from '../letters/letter-settings-store'
import { todayAt } from '../local-day'

/** The record of this processing (RGPD, article 30) as the settings have it, as PDF. */
export async function makeProcessingRecord(
  context: Context,
  { language }: ParsedInputOf<'documents.processingRecord'>,
): Promise<OutputOf<'documents.processingRecord'>> {
  const t = translator(language, 'privacy:paper')
  const { organisation, privacy } = context.settings
  const { dataContact } = await readLetterSettings(context.db)
  const years = retentionWords(privacy, language)
  const title = t('record.title')
  const { renderSheet } = await import('../reports/improvement/improvement-paper')
  const { drawProcessingRecord } = await import('../reports/processing-record')
  const today = todayAt(context)
  const { bytes, pages } = await renderSheet({
    header: makeHeader(context, { reference: `RT-${today.replaceAll('-', '')}`, language }),
    title,
    draw: (paper) =>
      drawProcessingRecord(paper, {
        name: organisation.name,
        address: organisation.address,
        contact: dataContact,
        purposes: privacy.purposes ?? t('purposes'),
        recipients: privacy.recipients ?? t('recipients'),
        measures: privacy.measures ?? t('measures'),
        notice: privacy.notice ?? t('notice', years),
        years,
        isProtected: context.protection.isOn,
      }),
  })
  const fileName = translate(language, 'privacy:paper.record.fileName')
  return { fileName: fileNameOf([today, fileName]), bytes, pages }
}
