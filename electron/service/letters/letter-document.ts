import { AppError } from '#shared/api/app-error'
import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { toIssue } from '#shared/api/parse-issues'
import { isEmail } from '#shared/contact/email'
import { translate } from '#shared/i18n/translate'
import type { PreparedLetter } from '#shared/letters/letter-api'
import { checkLetterWords, checkMediatorNamed } from '#shared/letters/letter-rules'
import { headerLine } from '#shared/letters/mail-message'
import type { LetterData } from '#shared/reports/letter-data'
import { localDateOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { readFileContent } from '../files/file-content-store'
import { findLetterEntry } from './letter-entry'
import { readLetterSettings } from './letter-settings-store'
import { getLetterRow } from './letter-store'
import { prepareLetter } from './prepare-letter'

type LetterInput = Omit<ParsedInputOf<'documents.letter'>, 'isDraft'>

export interface MadeLetter {
  readonly prepared: PreparedLetter
  readonly subject: string
  readonly text: string
  readonly addressee: string
  readonly bytes: Uint8Array
  readonly pages: number
}

/** A letter as PDF; refused with everything that keeps it from leaving. A draft may still have places to fill in. */
export async function makeLetter(context: Context, input: LetterInput, isDraft = false): Promise<MadeLetter> {
  const { number, template, language, inputs } = input
  const prepared = await prepareLetter(context, { number, template, language, inputs })
  const subject = input.subject ?? prepared.subject
  const text = input.text ?? prepared.text
  const addressee = (input.addressee === undefined ? prepared.addressee : input.addressee) ?? ''
  const entry = await findLetterEntry(context, number)
  const { record } = entry
  const zone = zoneOf(context, record.site)
  const words = checkLetterWords({ subject, text }).map((issue) => toIssue(issue))
  const stakeholder = entry.kind === 'complaint' ? entry.record.complainant?.stakeholder : null
  const mediator = checkMediatorNamed(template, text, { stakeholder, sender: context.settings.organisation })
  const hindrances = [...words, ...mediator.map((issue) => toIssue(issue))]
  const issues = isDraft ? prepared.blocks : [...prepared.blocks, ...hindrances]
  const [first] = issues
  if (first) throw new AppError('REFUSED', first.message, issues, { key: first.code })
  const { renderLetter } = await import('../reports/letter')
  const data: LetterData = {
    header: makeHeader(context, {
      reference: number,
      language: prepared.language,
      timeZone: zone,
      isProvisional: words.length > 0,
    }),
    addressee: addressee.split('\n'),
    place: (await readLetterSettings(context.db)).place,
    date: localDateOf(context.now, zone),
    subject,
    text,
    signature: { name: context.actor.name, jobTitle: context.actor.jobTitle },
  }
  const { bytes, pages } = await renderLetter(data)
  return { prepared, subject, text, addressee, bytes, pages }
}

export async function makeLetterDocument(
  context: Context,
  { isDraft, ...input }: ParsedInputOf<'documents.letter'>,
): Promise<OutputOf<'documents.letter'>> {
  const { prepared, bytes, pages } = await makeLetter(context, input, isDraft)
  return { fileName: nameOf(input.number, prepared), bytes, pages }
}

/** A message with the letter attached, which a mail program opens as a draft (`X-Unsent`). */
export async function makeLetterMail(
  context: Context,
  input: ParsedInputOf<'documents.letterMail'>,
): Promise<OutputOf<'documents.letterMail'>> {
  const { prepared, subject, text, bytes, pages } = await makeLetter(context, input)
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { email, name } = context.settings.organisation
  const from = email && isEmail(email) ? { name: headerLine(name), address: email } : undefined
  const to = prepared.email && isEmail(prepared.email) ? prepared.email : undefined
  const message = new MailComposer({
    from,
    to: to && { name: '', address: to },
    subject: headerLine(subject),
    text: `${text}\n\n${context.actor.name}\n${context.actor.jobTitle ?? name}\n`,
    date: new Date(context.now),
    headers: { 'X-Unsent': '1' },
    // What is in a letter is text: it never makes the composer read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: [
      {
        filename: nameOf(input.number, prepared),
        content: Buffer.from(bytes),
        contentType: 'application/pdf',
      },
    ],
  })
  const built = await message.compile().build()
  const fileName = nameOf(input.number, prepared).replace(/\.pdf$/, '.eml')
  return { fileName, bytes: new Uint8Array(built), pages }
}

/** The bytes of a letter as it was sent. */
export async function readSentLetter(
  context: Context,
  { id }: ParsedInputOf<'documents.sentLetter'>,
): Promise<OutputOf<'documents.sentLetter'>> {
  const row = await getLetterRow(context.db, id)
  if (row.contentHash === null)
    throw new AppError('REFUSED', translate('fr', 'errors:LETTER_WIPED'), [], { key: 'LETTER_WIPED' })
  const bytes = await readFileContent(context.db, row.contentHash)
  const table = row.complaintId === null ? 'remark' : 'complaint'
  const entry = await context.db
    .selectFrom(table)
    .select('number')
    .where('id', '=', row.complaintId ?? row.remarkId ?? '')
    .executeTakeFirst()
  const words = translate('fr', 'documents:fileName.letter')
  const fileName = fileNameOf([entry?.number ?? '', words, row.sentAt.slice(0, 10)])
  return { fileName, bytes: new Uint8Array(bytes), pages: row.pages }
}

function nameOf(number: string, { template, language }: PreparedLetter): string {
  return fileNameOf([number, translate(language, `letters:fileNames.${template}`)])
}
