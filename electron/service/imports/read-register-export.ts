import { refusal } from '#shared/api/refusal'
import {
  type ExportHead,
  exportHeadSchema,
  registerExportFormat,
  registerExportVersion,
  rowSchemaOf,
} from '#shared/exports/register-export'
import { listRegisterTables, registerTables } from '#shared/exports/register-tables'
import { toStoredRow } from '../exports/register/exported-row'
import { type JsonMember, readJsonMembers } from '../exports/register/read-json-members'
import type { StoredRow, TableBatch } from '../register/tables/table-layouts'

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** An export of ours that was looked through: every row of it has its shape. */
export interface OfferedExport {
  readonly head: ExportHead
  readonly rows: number
  readonly complaints: number
  readonly remarks: number
  readonly suggestions: number
  /** The first entries, in order of entry. */
  readonly first: readonly StoredRow[]
  /** Its bytes, once more. */
  open(): Chunks
}

const firstRows = 20
const batchRows = 200
const batchBytes = 4 * 1024 * 1024

/**
 * An export of ours; null for any other file. Refused when it comes from a newer program, is a part of a register or
 * without names, or has another shape.
 */
export async function readRegisterExport(open: () => Chunks): Promise<OfferedExport | null> {
  if (!(await startsAsObject(open()))) return null
  const counts = { rows: 0, complaints: 0, remarks: 0, suggestions: 0 }
  const first: StoredRow[] = []
  const batches = readExportedTables(open())
  const { value: head } = await batches.next()
  if (!head || !('format' in head)) throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  for await (const batch of batches) {
    if (!('table' in batch)) continue
    const { table, rows } = batch
    counts.rows += rows.length
    if (table !== 'complaint' && table !== 'remark') continue
    counts[table === 'complaint' ? 'complaints' : 'remarks'] += rows.length
    counts.suggestions += rows.filter(({ kind }) => kind === 'suggestion').length
    const seen = first.filter((row) => 'topic' in row === (table === 'remark')).length
    first.push(...rows.slice(0, Math.max(0, firstRows - seen)))
  }
  const ordered = first.toSorted((a, b) => Number(a.ordinal) - Number(b.ordinal)).slice(0, firstRows)
  return { head, ...counts, first: ordered, open }
}

/** What an export begins with, then its rows table by table, each checked against its schema. */
export async function* readExportedTables(
  chunks: Chunks,
): AsyncGenerator<ExportHead | TableBatch, void, undefined> {
  const tables = new Map<string, ReturnType<typeof readerOf>>(
    listRegisterTables().map((table) => [registerTables[table].name, readerOf(table)]),
  )
  const head: Record<string, unknown> = {}
  let isTold = false
  let bytes = 0
  let rows: StoredRow[] = []
  let name = ''
  const flush = (): TableBatch[] => {
    const reader = tables.get(name)
    const batch = reader && rows.length > 0 ? [{ table: reader.table, rows }] : []
    rows = []
    bytes = 0
    return batch
  }
  for await (const member of readJsonMembers(chunks)) {
    if (!member.isElement) {
      if (isTold) throw invalid(member.name)
      head[member.name] = member.value
      continue
    }
    if (!isTold) {
      yield readHead(head)
      isTold = true
    }
    if (member.name !== name) yield* flush()
    name = member.name
    const reader = tables.get(name)
    if (!reader) throw invalid(name)
    const row = reader.read(member)
    rows.push(row)
    for (const value of Object.values(row)) bytes += value instanceof Uint8Array ? value.length : 0
    // Rows written together have the same columns.
    if (rows.length >= batchRows || bytes >= batchBytes) yield* flush()
  }
  if (!isTold) yield readHead(head)
  yield* flush()
}

function readerOf(table: ReturnType<typeof listRegisterTables>[number]) {
  const schema = rowSchemaOf(table)
  return {
    table,
    read({ name, value }: JsonMember): StoredRow {
      const parsed = schema.safeParse(value)
      if (parsed.success) return toStoredRow(table, parsed.data)
      throw invalid([name, ...(parsed.error.issues[0]?.path ?? [])].join('.'))
    },
  }
}

function readHead(value: Readonly<Record<string, unknown>>): ExportHead {
  if (value.format !== registerExportFormat) throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  if (Number(value.version) > registerExportVersion) throw refusal('REFUSED', 'IMPORT_REGISTER_NEWER')
  if (Number(value.version) < registerExportVersion) throw refusal('REFUSED', 'IMPORT_REGISTER_OLD')
  const parsed = exportHeadSchema.safeParse(value)
  if (!parsed.success) throw invalid(parsed.error.issues[0]?.path.join('.') ?? '')
  return parsed.data
}

function invalid(path: string) {
  return refusal('REFUSED', 'IMPORT_REGISTER_INVALID', { path: path.slice(0, 100) })
}

/** A list of rows, a sheet or anything else does not begin with a brace. */
async function startsAsObject(chunks: Chunks): Promise<boolean> {
  for await (const chunk of chunks) {
    const start = Buffer.from(chunk.subarray(0, 200)).toString('utf8')
    return /^\uFEFF?\s*\{/.test(start)
  }
  return false
}
