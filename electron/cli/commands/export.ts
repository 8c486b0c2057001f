import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { dispatch } from '#service/dispatch'
import { AppError } from '#shared/api/app-error'
import { documentSchema } from '#shared/documents/document-api'
import { translate } from '#shared/i18n/translate'
import { type Options, requireOption } from '../options'
import { printLine } from '../output'
import { unwrap, withService } from '../session'
import { writeWhole } from '../write-whole'

/** Writes a register, or a part of it, in an open format. */
export async function exportRegister(values: Options): Promise<number> {
  const out = requireOption(values, 'out')
  const format = requireOption(values, 'format')
  const input = { format, what: values.what ?? 'all', identity: values.identity }
  await withService(requireOption(values, 'register'), 'open', async (service) => {
    const { bytes, fileName } = documentSchema.parse(
      unwrap(await dispatch(service, 'documents.registerExport', input)),
    )
    const { schema } = values
    if (schema) writeWhole(schema, unwrap(await dispatch(service, 'documents.exportSchema', {})).bytes)
    if (fileName.endsWith('.zip') && !out.toLowerCase().endsWith('.zip')) writeFolder(out, bytes)
    else writeWhole(out, bytes)
  })
  await printLine(out)
  return 0
}

/** The files of a ZIP, each whole, in a folder. */
function writeFolder(folder: string, zip: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new AppError('READ_ONLY', translate('fr', 'cli:notWritable', { path: folder }))
  }
  for (const [name, bytes] of Object.entries(unzipSync(zip))) writeWhole(join(folder, name), bytes)
}
