import { z } from 'zod'
import { storedInstant } from '#shared/api/fields'
import { hasMessage, translate } from '#shared/i18n/translate'
import { openColumns } from './open-columns'
import { type ColumnKind, listRegisterTables, type RegisterTable, registerTables } from './register-tables'

export const exportFormats = ['xlsx', 'csv', 'json'] as const
export const exportScopes = ['complaints', 'remarks', 'all'] as const
export type ExportScope = (typeof exportScopes)[number]

/** By which a file is known as an export of a register, and its layout. */
export const registerExportFormat = 'registre31'
export const registerExportVersion = 2

/** What an export begins with. */
export const exportHeadSchema = z.object({
  format: z.literal(registerExportFormat),
  version: z.int().min(1),
  /** A part can be read by everybody, the whole also be brought in again. */
  scope: z.enum(exportScopes),
  exportedAt: storedInstant,
  /** Without names, contacts and free texts; it cannot be brought in again. */
  anonymous: z.boolean(),
  /** The newest migration of the register that it was taken from. */
  layout: z.int().min(1),
  organisation: z.string(),
})
export type ExportHead = z.output<typeof exportHeadSchema>

const plainKinds = {
  text: z.string(),
  integer: z.int(),
  number: z.number(),
  flag: z.boolean(),
  // Objects and lists as such; whatever else a text may hold as that text.
  json: z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  bytes: z.base64(),
} as const

function schemaOf(kind: ColumnKind): z.ZodType {
  const plain = kind.replace('?', '')
  const schema = Object.entries<z.ZodType>(plainKinds).find(([name]) => name === plain)?.[1] ?? z.never()
  return kind.endsWith('?') ? schema.nullable() : schema
}

/** One row of a table. Only what names it is always there: an anonymous export leaves out whatever may tell of somebody. */
export function rowSchemaOf(table: RegisterTable): z.ZodType<Record<string, unknown>> {
  const { columns, key } = registerTables[table]
  const keys: readonly string[] = key
  const open: readonly string[] = openColumns[table] ?? []
  return z.strictObject(
    Object.fromEntries(
      Object.entries(columns).map(([column, kind]) => {
        const schema = withTitle(column, schemaOf(kind))
        return [column, keys.includes(column) && open.includes(column) ? schema : schema.optional()]
      }),
    ),
  )
}

function withTitle(column: string, schema: z.ZodType): z.ZodType {
  const field = `fields:${column}` as const
  return hasMessage('fr', field) ? schema.meta({ title: translate('fr', field) }) : schema
}

/**
 * A whole register as open data, every row of every table but for accounts. References are ids; instants are ISO 8601
 * in UTC, days `YYYY-MM-DD`, sums in cents, contents of files in base 64 under their SHA-256.
 */
export function makeRegisterExportSchema() {
  const tables = listRegisterTables().map(
    (table) => [registerTables[table].name, z.array(rowSchemaOf(table)).optional()] as const,
  )
  return exportHeadSchema.extend(Object.fromEntries(tables))
}
