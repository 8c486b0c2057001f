import { openColumns } from '#shared/exports/open-columns'
import type { ColumnKind, RegisterTable } from '#shared/exports/register-tables'
import { type StoredRow, tableLayouts } from '../../register/tables/table-layouts'

type ExportedRow = Readonly<Record<string, unknown>>

/** A stored row as an export tells it: flags as true or false, JSON as such where it comes back the same, bytes in base 64. */
export function toExportedRow(table: RegisterTable, row: StoredRow): ExportedRow {
  const { columns } = tableLayouts[table]
  return Object.fromEntries(
    Object.entries(columns).map(([column, kind]) => [column, toExported(kind, row[column] ?? null)]),
  )
}

/** The same for open data: only what may be told of everybody. */
export function toOpenRow(table: RegisterTable, row: StoredRow): ExportedRow {
  const open: readonly string[] = openColumns[table] ?? []
  return Object.fromEntries(
    Object.entries(toExportedRow(table, row)).filter(([column]) => open.includes(column)),
  )
}

/** Back again; only the columns that the row has, so that those of a newer layout keep what a new row has. */
export function toStoredRow(table: RegisterTable, row: ExportedRow): StoredRow {
  const { columns } = tableLayouts[table]
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, kind]) =>
      row[column] === undefined ? [] : [[column, toStored(kind, row[column])]],
    ),
  )
}

function toExported(kind: ColumnKind, value: StoredRow[string]): unknown {
  if (value === null) return null
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (kind.startsWith('flag')) return value === 1
  return kind.startsWith('json') ? openJson(String(value)) : value
}

function toStored(kind: ColumnKind, value: unknown): StoredRow[string] {
  if (value === null) return null
  if (kind.startsWith('bytes')) return Buffer.from(String(value), 'base64')
  if (kind.startsWith('flag')) return value === true ? 1 : 0
  if (/^(integer|number)/.test(kind)) return Number(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What is hashed must come back letter by letter: a text that JSON would write otherwise stays that text. */
function openJson(text: string): unknown {
  if (!/^[[{]/.test(text)) return text
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(value) === text ? value : text
  } catch {
    return text
  }
}
