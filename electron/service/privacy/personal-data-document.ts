import { Buffer } from 'node:buffer'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { complaintContentSchema } from '#shared/complaints/complaint'
import { translate } from '#shared/i18n/translate'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { labelsOf } from '../documents/labels'
import { readLetterSettings } from '../letters/letter-settings-store'
import { todayAt } from '../local-day'
import { gatherPersonalCases, sheetOf } from './gather-personal-data'
import { retentionOf } from './retained-entries'

type Asked = ParsedInputOf<'documents.personalData'>

/** Everything held about somebody, as PDF. */
export async function makePersonalData(
  context: Context,
  { complaints, language }: Asked,
): Promise<OutputOf<'documents.personalData'>> {
  const labels = labelsOf(context, language)
  const cases = []
  for (const { complaint, letters, transmissions } of await gatherPersonalCases(context, complaints)) {
    cases.push({
      nature: labels.nature(complaint.nature),
      sheet: await sheetOf(context, complaint, language),
      letters,
      transmissions,
    })
  }
  const today = todayAt(context)
  const { dataContact } = await readLetterSettings(context.db)
  const { renderPersonalData } = await import('../reports/personal-data')
  const { bytes, pages } = await renderPersonalData({
    header: makeHeader(context, { reference: `DA-${today.replaceAll('-', '')}`, language }),
    retention: retentionOf(context),
    contact: dataContact,
    cases,
  })
  return { fileName: nameOf(context, language, 'pdf'), bytes, pages }
}

/** The same as JSON, with the names of people and lists in words. */
export async function makePersonalDataFile(
  context: Context,
  { complaints, language }: Asked,
): Promise<OutputOf<'documents.personalDataFile'>> {
  const labels = labelsOf(context, language)
  const cases = (await gatherPersonalCases(context, complaints)).map(
    ({ complaint, events, letters, attachments, transmissions }) => ({
      number: complaint.number,
      status: complaint.status,
      anonymisedAt: complaint.anonymisedAt,
      ...complaintContentSchema.parse(complaint),
      site: labels.site(complaint.site),
      nature: labels.nature(complaint.nature),
      channel: labels.channel(complaint.channel),
      receivedBy: labels.employee(complaint.receivedBy),
      handledBy: complaint.handledBy && labels.employee(complaint.handledBy),
      closedBy: complaint.closedBy && labels.employee(complaint.closedBy),
      exchanges: events.map(({ at, type, direction, channel, text, person }) => ({
        ...{ at, type, direction, channel, text, person },
      })),
      letters,
      attachments,
      transmissions,
    }),
  )
  const data = {
    organisation: context.settings.organisation.name,
    madeAt: context.now,
    retention: retentionOf(context),
    cases,
  }
  const bytes = new Uint8Array(Buffer.from(`${JSON.stringify(data, null, 2)}\n`, 'utf8'))
  return { fileName: nameOf(context, language, 'json'), bytes, pages: 1 }
}

function nameOf({ now, settings }: Context, language: 'fr' | 'en', extension: string): string {
  const day = localDateOf(now, settings.timeZone)
  return fileNameOf([day, translate(language, 'privacy:paper.access.fileName')], extension)
}
