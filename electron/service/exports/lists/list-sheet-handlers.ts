import type { ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { listSheetApi } from '#shared/exports/list-sheet-api'
import { translate } from '#shared/i18n/translate'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../../context'
import { fileNameOf } from '../../documents/file-name'
import type { Handlers } from '../../handlers'
import { readJournalSheet } from '../../history/journal-handlers'
import { atOnce, type Sheet } from '../sheet-cell'
import { writeSheet } from '../write-sheet'
import { actionSheet, causeSheet, riskSheet } from './improvement-sheets'
import { baseSheet, compensationSheet, thirdPartySheet, transmissionSheet } from './outside-sheets'

export const listSheetHandlers: Handlers<keyof typeof listSheetApi> = {
  'documents.listSheet': async (context, input) => write(context, await readSheet(context, input), input),
  'documents.journal': async (context, { format, ...input }) =>
    write(context, await readJournalSheet(context, input), { format, language: input.language }),
}

type Question = ParsedInputOf<'documents.listSheet'>

function readSheet(context: Context, input: Question): Promise<Sheet> {
  switch (input.list) {
    case 'actions':
      return actionSheet(context, input)
    case 'rootCauses':
      return causeSheet(context, input)
    case 'risks':
      return riskSheet(context, input)
    case 'transmissions':
      return transmissionSheet(context, input)
    case 'thirdParties':
      return thirdPartySheet(context, input)
    case 'compensations':
      return compensationSheet(context, input)
    case 'customerBases':
      return baseSheet(context, input)
    default:
      return input satisfies never
  }
}

function write(
  context: Context,
  sheet: Sheet,
  { format, language }: Pick<Question, 'format' | 'language'>,
): Promise<RenderedDocument> {
  if (sheet.rows.length === 0) throw refusal('REFUSED', 'NOTHING_TO_EXPORT')
  const today = localDateOf(context.now, context.settings.timeZone)
  const name = fileNameOf([today, translate(language, 'exports:register'), sheet.name], format)
  return writeSheet(atOnce(sheet), format, language, name)
}
