import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { exportApi, SheetFormat } from '#shared/exports/export-api'
import type { ListDocumentData } from '#shared/exports/list-document-data'
import { translate } from '#shared/i18n/translate'
import { formatDate, formatDateTime, formatInteger } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { localDateOf } from '#shared/time/local-date'
import { countComplaints } from '../complaints/complaint-list'
import type { Context } from '../context'
import { cancellable } from '../documents/cancellable'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { gatherCaseSheet } from '../documents/gather-case-sheet'
import type { Handlers } from '../handlers'
import { countRemarks } from '../remarks/remark-list'
import { breather, type RenderOptions, rowsPerBreath } from '../reports/render-options'
import { readComplaintRows } from './complaint-rows'
import { pageLength } from './read-all-pages'
import { readRemarkRows } from './remark-rows'
import type { Sheet, SheetCell } from './sheet-cell'
import { describeColumns } from './sheet-columns'
import { writeSheet } from './write-sheet'

// What writes sheets and papers is loaded when the first of them is made.
export const exportHandlers: Handlers<keyof typeof exportApi> = {
  'documents.complaintSheet': async (context, input) =>
    cancellable(context, input.token, await stepsOfComplaints(context, input, false), async (options) =>
      makeSheet(context, await gatherComplaints(context, input, options), input),
    ),
  'documents.remarkSheet': async (context, input) =>
    cancellable(context, input.token, await stepsOfRemarks(context, input, false), async (options) =>
      makeSheet(context, await gatherRemarks(context, input, options), input),
    ),
  'documents.complaintList': async (context, input) =>
    cancellable(context, input.token, await stepsOfComplaints(context, input, true), async (options) =>
      makeList(context, await gatherComplaints(context, input, options), input.language, options),
    ),
  'documents.remarkList': async (context, input) =>
    cancellable(context, input.token, await stepsOfRemarks(context, input, true), async (options) =>
      makeList(context, await gatherRemarks(context, input, options), input.language, options),
    ),
  'documents.caseSheets': makeCaseSheets,
}

/** Steps that are told: pages read and, on paper, stretches of rows drawn; nobody counts for nobody. */
async function stepsOfComplaints(
  context: Context,
  { token, ids, filter }: ParsedInputOf<'documents.complaintList'>,
  isDrawn: boolean,
): Promise<number> {
  if (token === undefined) return 0
  return stepsOf(ids?.length ?? (await countComplaints(context, filter)).count, isDrawn)
}

async function stepsOfRemarks(
  context: Context,
  { token, ids, filter }: ParsedInputOf<'documents.remarkList'>,
  isDrawn: boolean,
): Promise<number> {
  if (token === undefined) return 0
  return stepsOf(ids?.length ?? (await countRemarks(context, filter)).count, isDrawn)
}

function stepsOf(rows: number, isDrawn: boolean): number {
  return Math.max(1, Math.ceil(rows / pageLength) - 1 + (isDrawn ? Math.floor(rows / rowsPerBreath) : 0))
}

interface Gathered extends Sheet {
  readonly kind: 'complaintList' | 'remarkList'
}

async function gatherComplaints(
  context: Context,
  input: ParsedInputOf<'documents.complaintList'>,
  options: RenderOptions,
): Promise<Gathered> {
  const { columns, language } = input
  const rows = await readComplaintRows(context, input, input, options)
  const name = translate(language, 'lists:complaints.table')
  return assertFilled({
    kind: 'complaintList',
    name,
    columns: describeColumns('complaints', columns, language),
    rows,
  })
}

async function gatherRemarks(
  context: Context,
  input: ParsedInputOf<'documents.remarkList'>,
  options: RenderOptions,
): Promise<Gathered> {
  const { columns, language } = input
  const rows = await readRemarkRows(context, input, input, options)
  const name = translate(language, 'remarks:list.table')
  return assertFilled({
    kind: 'remarkList',
    name,
    columns: describeColumns('remarks', columns, language),
    rows,
  })
}

function assertFilled(sheet: Gathered): Gathered {
  if (sheet.rows.length === 0) throw refusal('REFUSED', 'NOTHING_TO_EXPORT')
  return sheet
}

async function makeSheet(
  context: Context,
  sheet: Gathered,
  { format, language }: { readonly format: SheetFormat; readonly language: Language },
): Promise<RenderedDocument> {
  const fileName = nameOf(context, sheet.kind, language, format)
  return writeSheet(sheet, format, language, fileName)
}

async function makeList(
  context: Context,
  sheet: Gathered,
  language: Language,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const { renderListDocument } = await import('../reports/list-document')
  const today = localDateOf(context.now, context.settings.timeZone)
  const count = sheet.rows.length
  const data: ListDocumentData = {
    header: makeHeader(context, { reference: `L-${today.replaceAll('-', '')}`, language }),
    title: sheet.name,
    scope: translate(language, 'lists:print.scope', {
      count,
      value: formatInteger(count, language),
      date: formatDate(today),
    }),
    columns: sheet.columns.map(({ header, isLong }) => ({ header, isLong: isLong ?? false })),
    rows: sheet.rows.map((row) => row.map((cell) => wordsOf(cell))),
  }
  const { bytes, pages } = await renderListDocument(data, options)
  return { fileName: nameOf(context, sheet.kind, language, 'pdf'), bytes, pages }
}

async function makeCaseSheets(
  context: Context,
  input: ParsedInputOf<'documents.caseSheets'>,
): Promise<OutputOf<'documents.caseSheets'>> {
  // Each sheet is gathered, then drawn.
  return cancellable(context, input.token, input.ids.length * 2, (options) =>
    drawCaseSheets(context, input, options),
  )
}

async function drawCaseSheets(
  context: Context,
  { ids, identity, language }: ParsedInputOf<'documents.caseSheets'>,
  options: RenderOptions,
): Promise<OutputOf<'documents.caseSheets'>> {
  const breathe = breather(options)
  const sheets = []
  for (const id of ids) {
    sheets.push(await gatherCaseSheet(context, { id }, identity, language))
    await breathe()
  }
  const { renderCaseSheets } = await import('../reports/case-sheet')
  const today = localDateOf(context.now, context.settings.timeZone)
  const header = makeHeader(context, { reference: `F-${today.replaceAll('-', '')}`, language })
  const { bytes, pages } = await renderCaseSheets({ header, sheets }, options)
  return { fileName: nameOf(context, 'caseSheets', language, 'pdf'), bytes, pages }
}

function nameOf(
  context: Context,
  kind: Gathered['kind'] | 'caseSheets',
  language: Language,
  extension: string,
): string {
  const today = localDateOf(context.now, context.settings.timeZone)
  return fileNameOf([today, translate(language, `documents:fileName.${kind}`)], extension)
}

/** A cell on paper: long texts are cut, the sheet of the case has them whole. */
const longestOnPaper = 400

function wordsOf(cell: SheetCell): string {
  if (cell === null) return '–'
  if ('date' in cell) return formatDate(cell.date)
  if ('dateTime' in cell) return formatDateTime(`${cell.dateTime.slice(0, 16)}:00.000Z`, 'UTC')
  if ('number' in cell) return String(cell.number)
  return cell.text.length > longestOnPaper ? `${cell.text.slice(0, longestOnPaper)}…` : cell.text
}
