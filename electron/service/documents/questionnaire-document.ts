import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { showPerson } from '#shared/reports/identity'
import { localDateOf } from '#shared/time/local-date'
import { getComplaint } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import { makeHeader } from './document-header'
import { fileNameOf } from './file-name'
import { labelsOf } from './labels'

/** The satisfaction questionnaire of a case, for those who answer on paper. */
export async function makeQuestionnaire(
  context: Context,
  { number, language }: ParsedInputOf<'documents.questionnaire'>,
): Promise<OutputOf<'documents.questionnaire'>> {
  const complaint = await getComplaint(context.db, { number })
  const timeZone = zoneOf(context, complaint.site)
  const { name, address, email } = context.settings.organisation
  const { renderQuestionnaire } = await import('../reports/questionnaire')
  const { bytes, pages } = await renderQuestionnaire({
    header: makeHeader(context, { reference: complaint.number, language, timeZone }),
    number: complaint.number,
    receivedOn: localDateOf(complaint.receivedAt, timeZone),
    nature: labelsOf(context, language).topic(complaint.nature),
    person: showPerson('nominative', complaint.complainant),
    returnTo: [name, address, email].filter((part) => part !== null),
  })
  const title = translate(language, 'questionnaire:fileName')
  return { fileName: fileNameOf([complaint.number, title]), bytes, pages }
}
