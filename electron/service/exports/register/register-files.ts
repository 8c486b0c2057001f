import { openColumns } from '#shared/exports/open-columns'
import type { RegisterTable } from '#shared/exports/register-tables'
import { registerTables } from '#shared/exports/register-tables'
import { translate } from '#shared/i18n/translate'
import type { Context } from '../../context'
import { fileNameOf } from '../../documents/file-name'
import { readAllTables } from '../../register/tables/read-all-tables'
import { type StoredRow, tableLayouts } from '../../register/tables/table-layouts'
import { breather, type RenderOptions } from '../../reports/render-options'
import type { SheetCell } from '../sheet-cell'
import { csvHeader, csvRows, writeCsv } from '../write-csv'
import { type ExportQuestion, tablesOf } from './export-question'
import { listSheets } from './export-sheets'
import type { ExportFile } from './pack-zip'

/** Told as sheets, with words in place of codes. */
const toldAsSheets: ReadonlySet<RegisterTable> = new Set(['complaint', 'remark', 'customerBase'])

/**
 * A register as files of CSV for French Excel: complaints, remarks and bases in words, every other table as it is
 * stored, under the names of the JSON Schema, tied by ids. Contents of files lie beside, under their SHA-256.
 */
export async function* listFiles(
  context: Context,
  question: ExportQuestion,
  options: RenderOptions = {},
): AsyncGenerator<ExportFile, void, undefined> {
  for (const sheet of listSheets(context, question))
    yield {
      name: `${fileNameOf([sheet.name], 'csv').toLowerCase()}`,
      pieces: () => writeCsv(sheet, options),
    }
  if (question.what !== 'all') return
  for (const table of tablesOf(question)) {
    if (toldAsSheets.has(table)) continue
    if (table === 'fileContent') yield* listContents(context)
    else
      yield {
        name: `${registerTables[table].name}.csv`,
        pieces: () => writeTable(context, table, question, options),
      }
  }
}

async function* writeTable(
  context: Context,
  table: RegisterTable,
  { anonymous }: ExportQuestion,
  options: RenderOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const open: readonly string[] = openColumns[table] ?? []
  const columns = Object.entries(tableLayouts[table].columns).filter(
    ([column]) => !anonymous || open.includes(column),
  )
  const breathe = breather(options)
  yield csvHeader(columns.map(([column]) => column))
  for await (const { rows } of readAllTables(context.db, [table])) {
    yield csvRows(rows.map((row) => columns.map(([column, kind]) => toCell(kind, row[column] ?? null))))
    await breathe()
  }
}

function toCell(kind: string, value: StoredRow[string]): SheetCell {
  if (value === null || value instanceof Uint8Array) return null
  if (kind.startsWith('flag')) return { text: translate('fr', value === 1 ? 'lists:yes' : 'lists:no') }
  if (typeof value === 'number') return { number: value }
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { date: value } : { text: value }
}

async function* listContents(context: Context): AsyncGenerator<ExportFile, void, undefined> {
  for await (const { rows } of readAllTables(context.db, ['fileContent'])) {
    for (const { hash, bytes } of rows) {
      if (!(bytes instanceof Uint8Array)) continue
      yield {
        name: `${registerTables.fileContent.name}/${String(hash)}`,
        async *pieces() {
          yield bytes
        },
      }
    }
  }
}
