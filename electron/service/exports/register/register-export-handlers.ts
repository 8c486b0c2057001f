import { zipSync } from 'fflate'
import { z } from 'zod'
import type { ParsedInputOf } from '#shared/api/contract'
import type { RenderedDocument } from '#shared/documents/document-api'
import { registerExportSchema } from '#shared/exports/register-export'
import type { registerExportApi } from '#shared/exports/register-export-api'
import { translate } from '#shared/i18n/translate'
import { localDateOf } from '#shared/time/local-date'
import type { Context } from '../../context'
import { fileNameOf } from '../../documents/file-name'
import type { Handlers } from '../../handlers'
import { makeSheets } from './export-sheets'
import { gatherRegister } from './gather-register'

export const registerExportHandlers: Handlers<keyof typeof registerExportApi> = {
  'documents.registerExport': exportRegister,
  'documents.exportSchema': async () => ({
    fileName: 'registre31.schema.json',
    bytes: toBytes(exportSchema()),
    pages: 1,
  }),
}

async function exportRegister(
  context: Context,
  { format, what, identity }: ParsedInputOf<'documents.registerExport'>,
): Promise<RenderedDocument> {
  const anonymous = identity === 'anonymous'
  const register = await gatherRegister(context, { what, anonymous })
  const today = localDateOf(context.now, context.settings.timeZone)
  const names = [today, translate('fr', `imports:export.fileName.${what}`), anonymous ? 'anonyme' : '']
  if (format === 'json') return { fileName: fileNameOf(names, 'json'), bytes: toBytes(register), pages: 1 }
  const sheets = makeSheets(context, register, what)
  if (format === 'xlsx') {
    const { writeWorkbook } = await import('../write-xlsx')
    return { fileName: fileNameOf(names, 'xlsx'), bytes: await writeWorkbook(sheets), pages: 1 }
  }
  const { writeCsv } = await import('../write-csv')
  const [only] = sheets
  if (what !== 'all' && only)
    return { fileName: fileNameOf(names, 'csv'), bytes: writeCsv(only, 'fr'), pages: 1 }
  const files = Object.fromEntries(
    sheets.map((sheet) => [fileNameOf([sheet.name], 'csv').toLowerCase(), writeCsv(sheet, 'fr')]),
  )
  return { fileName: fileNameOf(names, 'zip'), bytes: zipSync(files), pages: 1 }
}

function exportSchema(): object {
  return { title: 'Registre 31', ...z.toJSONSchema(registerExportSchema, { unrepresentable: 'any' }) }
}

function toBytes(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`)
}
