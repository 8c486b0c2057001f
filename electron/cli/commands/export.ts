import { resolve } from 'node:path'
import { dispatch } from '#service/dispatch'
import { type Options, requireOption } from '../options'
import { printLine } from '../output'
import { unwrap, withService } from '../session'
import { writeWhole } from '../write-whole'

/** Writes a register, or a part of it, in an open format. */
export async function exportRegister(values: Options): Promise<number> {
  const out = requireOption(values, 'out')
  const what = values.what ?? 'all'
  const format = requireOption(values, 'format')
  const input = { format, what, identity: values.identity }
  // Several CSV files go into a folder, unless a ZIP is asked for.
  const asFolder = format === 'csv' && what === 'all' && !out.toLowerCase().endsWith('.zip')
  await withService(requireOption(values, 'register'), 'open', async (service) => {
    unwrap(await dispatch(service, 'exports.writeTo', { ...input, path: resolve(out), asFolder }))
    const { schema } = values
    if (schema) writeWhole(schema, unwrap(await dispatch(service, 'documents.exportSchema', {})).bytes)
  })
  await printLine(out)
  return 0
}
