import { type ExportHead, registerExportFormat, registerExportVersion } from '#shared/exports/register-export'
import { registerTables } from '#shared/exports/register-tables'
import type { Context } from '../../context'
import { newestMigration } from '../../database/migrate'
import { readAllTables } from '../../register/tables/read-all-tables'
import type { RenderOptions } from '../../reports/render-options'
import { breather } from '../../reports/render-options'
import { type ExportQuestion, tablesOf } from './export-question'
import { toExportedRow, toOpenRow } from './exported-row'

/** A register as JSON, piece by piece, one row a line: memory stays the same however large the register is. */
export async function* writeJson(
  context: Context,
  question: ExportQuestion,
  options: RenderOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const breathe = breather(options)
  const tables = tablesOf(question)
  const head: ExportHead = {
    format: registerExportFormat,
    version: registerExportVersion,
    scope: question.what,
    exportedAt: context.now,
    anonymous: question.anonymous,
    layout: newestMigration(context.service.migrationsFolder),
    organisation: context.settings.organisation.name,
  }
  const toRow = question.anonymous ? toOpenRow : toExportedRow
  // Rows of a table that come first open its list; a table without rows is an empty list.
  let current = -1
  let text = JSON.stringify(head).slice(0, -1)
  for await (const { table, rows } of readAllTables(context.db, tables)) {
    const isSame = tables[current] === table
    if (!isSame && current >= 0) text += '\n]'
    for (; tables[current] !== table; ) {
      current += 1
      const next = tables[current] ?? table
      text += `,\n${JSON.stringify(registerTables[next].name)}:${next === table ? '[\n' : '[]'}`
    }
    text += `${isSame ? ',\n' : ''}${rows.map((row) => JSON.stringify(toRow(table, row))).join(',\n')}`
    yield Buffer.from(text)
    text = ''
    await breathe()
  }
  if (current >= 0) text += '\n]'
  for (const table of tables.slice(current + 1)) text += `,\n${JSON.stringify(registerTables[table].name)}:[]`
  yield Buffer.from(`${text}\n}\n`)
}
