import { refusal } from '#shared/api/refusal'
import {
  type RegisterExport,
  registerExportFormat,
  registerExportSchema,
  registerExportVersion,
} from '#shared/exports/register-export'

/** An export of ours; null for any other file. Refused when it comes from a newer program or has another shape. */
export function readRegisterExport(bytes: Uint8Array): RegisterExport | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('utf8')
  if (!/^\uFEFF?\s*\{/.test(start)) return null
  const value = parse(bytes)
  if (
    typeof value !== 'object' ||
    value === null ||
    !('format' in value) ||
    value.format !== registerExportFormat
  ) {
    throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  }
  if ('version' in value && Number(value.version) > registerExportVersion)
    throw refusal('REFUSED', 'IMPORT_REGISTER_NEWER')
  const parsed = registerExportSchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw refusal('REFUSED', 'IMPORT_REGISTER_INVALID', {
    path: parsed.error.issues[0]?.path.join('.').slice(0, 100) ?? '',
  })
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch {
    throw refusal('REFUSED', 'IMPORT_UNREADABLE')
  }
}
