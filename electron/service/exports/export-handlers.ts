import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { exportApi, SheetFormat } from '#shared/exports/export-api'
import type { ListDocumentData } from '#shared/exports/list-document-data'
import { translate } from '#shared/i18n/translate'
import { formatDate, formatDateTime, formatInteger } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { shorten } from '#shared/text/shorten'
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
import { pageLength, readAll } from './list-pages'
import { readRemarkRows } from './remark-rows'
import type { SheetCell, SheetRow, SheetSource } from './sheet-cell'
import { describeColumns } from './sheet-columns'
import { writeSheet } from './write-sheet'

// What writes sheets and papers is loaded when the first of them is made.
export const exportHandlers: Handlers<keyof typeof exportApi> = {
  'documents.complaintSheet': async (context, input) =>
    cancellable(context, input.token, await stepsOfComplaints(context, input, false), async (options) =>
      makeSheet(context, complaintSource(context, input, options), input),
    ),
  'documents.remarkSheet': async (context, input) =>
    cancellable(context, input.token, await stepsOfRemarks(context, input, false), async (options) =>
      makeSheet(context, remarkSource(context, input, options), input),
    ),
  'documents.complaintList': async (context, input) =>
    cancellable(context, input.token, await stepsOfComplaints(context, input, true), async (options) =>
      makeList(context, complaintSource(context, input, options), input.language, options),
    ),
  'documents.remarkList': async (context, input) =>
    cancellable(context, input.token, await stepsOfRemarks(context, input, true), async (options) =>
      makeList(context, remarkSource(context, input, options), input.language, options),
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

interface ListSource extends SheetSource {
  readonly kind: 'complaintList' | 'remarkList'
}

function complaintSource(
  context: Context,
  input: ParsedInputOf<'documents.complaintList'>,
  options: RenderOptions,
): ListSource {
  const { columns, language } = input
  return {
    kind: 'complaintList',
    name: translate(language, 'lists:complaints.table'),
    columns: describeColumns('complaints', columns, language),
    pages: () => filled(readComplaintRows(context, input, input, options)),
  }
}

function remarkSource(
  context: Context,
  input: ParsedInputOf<'documents.remarkList'>,
  options: RenderOptions,
): ListSource {
  const { columns, language } = input
  return {
    kind: 'remarkList',
    name: translate(language, 'remarks:list.table'),
    columns: describeColumns('remarks', columns, language),
    pages: () => filled(readRemarkRows(context, input, input, options)),
  }
}

async function* filled(pages: AsyncIterable<SheetRow[]>): AsyncGenerator<SheetRow[], void, undefined> {
  for await (const rows of pages) {
    // Only a first page is ever empty.
    if (rows.length === 0) throw refusal('REFUSED', 'NOTHING_TO_EXPORT')
    yield rows
  }
}

async function makeSheet(
  context: Context,
  sheet: ListSource,
  { format, language }: { readonly format: SheetFormat; readonly language: Language },
): Promise<RenderedDocument> {
  const fileName = nameOf(context, sheet.kind, language, format)
  return writeSheet(sheet, format, language, fileName)
}

async function makeList(
  context: Context,
  sheet: ListSource,
  language: Language,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const rows = await readAll(sheet.pages())
  const { renderListDocument } = await import('../reports/list-document')
  const today = localDateOf(context.now, context.settings.timeZone)
  const count = rows.length
  const data: ListDocumentData = {
    header: makeHeader(context, { reference: `L-${today.replaceAll('-', '')}`, language }),
    title: sheet.name,
    scope: translate(language, 'lists:print.scope', {
      count,
      value: formatInteger(count, language),
      date: formatDate(today),
    }),
    columns: sheet.columns.map(({ header, isLong }) => ({ header, isLong: isLong ?? false })),
    rows: rows.map((row) => row.map((cell) => wordsOf(cell))),
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
  kind: ListSource['kind'] | 'caseSheets',
  language: Language,
  extension: string,
): string {
  const today = localDateOf(context.now, context.settings.timeZone)
  return fileNameOf([today, translate(language, `documents:fileName.${kind}`)], extension)
}

/** A cell on paper: long texts run on in one paragraph and are cut, the sheet of the case has them whole. */
const longestOnPaper = 400

function wordsOf(cell: SheetCell): string {
  if (cell === null) return '–'
  if ('date' in cell) return formatDate(cell.date)
  if ('dateTime' in cell) return formatDateTime(`${cell.dateTime.slice(0, 16)}:00.000Z`, 'UTC')
  if ('number' in cell) return String(cell.number)
  return shorten(cell.text, longestOnPaper)
}
