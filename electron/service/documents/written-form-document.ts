import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import type { Complainant, Complaint } from '#shared/complaints/complaint'
import { isWritten } from '#shared/intake/intake-rules'
import type { WrittenFormData } from '#shared/reports/written-form-data'
import { writtenFormWords } from '#shared/reports/written-form-words'
import { getComplaint } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import { makeHeader } from './document-header'
import { fileNameOf } from './file-name'
import { labelsOf } from './labels'

/** The complaint form: prefilled when a case is named, blank otherwise. Refused for a case that is already written. */
export async function makeWrittenForm(
  context: Context,
  { number, formLanguage }: ParsedInputOf<'documents.writtenForm'>,
): Promise<OutputOf<'documents.writtenForm'>> {
  const language = formLanguage === 'fr' ? 'fr' : 'en'
  const complaint = number ? await getComplaint(context.db, { number }) : null
  if (complaint && (complaint.kind !== 'complaint' || isWritten(complaint.channel, complaint.writtenForm)))
    throw refuseField('number', 'ALREADY_WRITTEN')
  const { title } = writtenFormWords[formLanguage]
  const header = makeHeader(context, {
    reference: complaint?.number ?? title,
    language,
    ...(complaint && { timeZone: zoneOf(context, complaint.site) }),
  })
  const { renderWrittenForm } = await import('../reports/written-form')
  const { bytes, pages } = await renderWrittenForm({
    header,
    formLanguage,
    notice: formLanguage === context.settings.language ? context.settings.privacy.notice : null,
    said: complaint && readSaid(context, complaint),
  })
  return { fileName: fileNameOf(complaint ? [complaint.number, title] : [title]), bytes, pages }
}

function readSaid(context: Context, complaint: Complaint): NonNullable<WrittenFormData['said']> {
  const { number, receivedAt, complainant, occurredOn, requestedRemedy, verbatim, summary } = complaint
  const labels = labelsOf(context, 'fr')
  return {
    number,
    receivedAt,
    receivedBy: labels.employee(complaint.receivedBy),
    site: labels.site(complaint.site),
    name: complainant?.name ?? null,
    organisation: complainant?.organisation ?? null,
    address: writeAddress(complainant),
    phone: complainant?.phone ?? null,
    email: complainant?.email ?? null,
    occurredOn,
    place: [complaint.place, complaint.service].filter((part) => part).join(', ') || null,
    words: summary ?? verbatim,
    request: requestedRemedy,
  }
}

function writeAddress(complainant: Complainant | null): string | null {
  if (!complainant) return null
  const { street, postalCode, city, country } = complainant.address
  const town = [postalCode, city].filter((part) => part).join(' ')
  return [street, town, country].filter((part) => part).join(', ') || null
}
