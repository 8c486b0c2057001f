import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { documentApi } from '#shared/documents/document-api'
import { translate } from '#shared/i18n/translate'
import { isWritten } from '#shared/intake/intake-rules'
import { receivedIn } from '#shared/reports/case-facts'
import { showPerson } from '#shared/reports/identity'
import { localDateOf } from '#shared/time/local-date'
import { getComplaint } from '../complaints/complaint-store'
import { type Context, zoneOf } from '../context'
import type { Handlers } from '../handlers'
import { getRemark } from '../remarks/remark-store'
import { cancelDocument, cancellable } from './cancellable'
import { makeCaseSheet } from './case-sheet-document'
import { makeDaySheet } from './day-sheet-document'
import { makeHeader } from './document-header'
import { fileNameOf } from './file-name'
import { makeFollowUpReport } from './follow-up-document'
import { gatherCases } from './gather-cases'
import { gatherRemarks, summariseRemarks, toRemarkRow } from './gather-remarks'
import { labelsOf } from './labels'
import { makeQuestionnaire } from './questionnaire-document'
import { resolveSites } from './resolve-sites'
import { makeWrittenForm } from './written-form-document'

// The layouts bring fonts and charts with them: they are loaded when the first document is made.
export const documentHandlers: Handlers<keyof typeof documentApi> = {
  'documents.followUpReport': makeFollowUpReport,
  'documents.caseSheet': makeCaseSheet,
  'documents.remarksTable': makeRemarksTable,
  'documents.daySheet': makeDaySheet,
  'documents.nilReturn': makeNilReturn,
  'documents.cancel': async (_context, { token }) => ({ cancelled: cancelDocument(token) }),
  'documents.receipt': makeReceipt,
  'documents.questionnaire': makeQuestionnaire,
  'documents.writtenForm': makeWrittenForm,
}

async function makeRemarksTable(
  context: Context,
  input: ParsedInputOf<'documents.remarksTable'>,
): Promise<OutputOf<'documents.remarksTable'>> {
  const { from, to, language } = input
  const labels = labelsOf(context, language)
  const sites = resolveSites(context, input.sites)
  const rows = await gatherRemarks(context, { from, to }, sites)
  const { topics, recurrences, recurrenceRule } = await summariseRemarks(context, rows, labels)
  const { renderRemarksTable } = await import('../reports/remarks-table')
  const table = {
    header: makeHeader(context, {
      reference: `TR-${from.replaceAll('-', '')}-${to.replaceAll('-', '')}`,
      language,
    }),
    period: { from, to },
    sites: sites.map(labels.site),
    topics,
    recurrences,
    recurrenceRule,
    rows: rows.map((row) => toRemarkRow(row, labels)),
  }
  const { bytes, pages } = await cancellable(context, input.token, rows.length / 100, (options) =>
    renderRemarksTable(table, options),
  )
  return { fileName: fileNameOf([from, to, translate(language, 'documents:fileName.remarks')]), bytes, pages }
}

async function makeNilReturn(
  context: Context,
  input: ParsedInputOf<'documents.nilReturn'>,
): Promise<OutputOf<'documents.nilReturn'>> {
  const { from, to, language } = input
  const sites = resolveSites(context, input.sites)
  const cases = (await gatherCases(context, to, sites)).filter((facts) => facts.kind === 'complaint')
  const received = receivedIn(cases, { from, to }).length
  if (received > 0) throw refusal('REFUSED', 'PERIOD_NOT_EMPTY', { count: received })
  const before = cases.filter((facts) => facts.receivedOn < from)
  const last = before.reduce<(typeof cases)[number] | null>(
    (latest, facts) => (latest && latest.receivedAt >= facts.receivedAt ? latest : facts),
    null,
  )
  const labels = labelsOf(context, language)
  const remarks = await summariseRemarks(context, await gatherRemarks(context, { from, to }, sites), labels)
  const { renderNilReturn } = await import('../reports/nil-return')
  const { bytes, pages } = await renderNilReturn({
    header: makeHeader(context, {
      reference: `EN-${from.replaceAll('-', '')}-${to.replaceAll('-', '')}`,
      language,
    }),
    period: { from, to },
    sites: sites.map(labels.site),
    remarks: remarks.remarks,
    suggestions: remarks.suggestions,
    setAside: cases.length - before.length,
    lastComplaint: last && { number: last.number, receivedOn: last.receivedOn },
    signature: { role: 'approved', name: null, jobTitle: null, signedOn: null },
  })
  return {
    fileName: fileNameOf([from, to, translate(language, 'documents:fileName.nilReturn')]),
    bytes,
    pages,
  }
}

async function makeReceipt(
  context: Context,
  { number, language }: ParsedInputOf<'documents.receipt'>,
): Promise<OutputOf<'documents.receipt'>> {
  const labels = labelsOf(context, language)
  const { phone, email } = context.settings.organisation
  // The letters of a number are the organisation's own: only the register tells what it is the number of.
  const remark = await context.db
    .selectFrom('remark')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst()
  const entry = remark ? await readRemark(context, number) : await readCase(context, number)
  const timeZone = zoneOf(context, entry.site)
  const { renderReceipt } = await import('../reports/receipt')
  const { bytes, pages } = await renderReceipt({
    ...entry,
    header: makeHeader(context, { reference: number, language, timeZone }),
    number,
    notice: language === context.settings.language ? context.settings.privacy.notice : null,
    channel: labels.channel(entry.channel),
    site: labels.site(entry.site),
    receivedBy: labels.employee(entry.receivedBy),
    nature: labels.topic(entry.nature),
    contact: { name: labels.employee(entry.handledBy ?? entry.receivedBy), phone, email },
  })
  const words = translate(language, 'documents:fileName.receipt')
  return { fileName: fileNameOf([number, words, localDateOf(context.now, timeZone)]), bytes, pages }
}

async function readCase(context: Context, number: string) {
  const complaint = await getComplaint(context.db, { number })
  const {
    kind,
    receivedAt,
    channel,
    writtenForm,
    site,
    receivedBy,
    handledBy,
    nature,
    summary,
    answerDueOn,
  } = complaint
  const person = showPerson('nominative', complaint.complainant)
  const awaitsWrittenForm = kind === 'complaint' && !isWritten(channel, writtenForm)
  return {
    kind,
    receivedAt,
    channel,
    site,
    receivedBy,
    handledBy,
    nature,
    summary,
    person,
    answerDueOn,
    awaitsWrittenForm,
  }
}

async function readRemark(context: Context, number: string) {
  const { kind, receivedAt, channel, site, receivedBy, topic } = await getRemark(context.db, { number })
  const nothing = {
    handledBy: null,
    summary: null,
    person: null,
    answerDueOn: null,
    awaitsWrittenForm: false,
  }
  return { kind, receivedAt, channel, site, receivedBy, nature: topic, ...nothing }
}
