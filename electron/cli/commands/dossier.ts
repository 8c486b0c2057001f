import { dispatch } from '#service/dispatch'
import { readSample } from '../documents'
import { type Options, requireOption } from '../options'
import { printLine } from '../output'
import { unwrap, withService } from '../session'
import { writeWhole } from '../write-whole'

/** Writes the audit dossier of a period as a ZIP. */
export async function dossier(values: Options): Promise<number> {
  const out = requireOption(values, 'out')
  const input = {
    from: requireOption(values, 'from'),
    to: requireOption(values, 'to'),
    sites: values.site ?? [],
    identity: values.identity,
    language: values.language,
    ...readSample(values),
  }
  const { bytes } = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, 'documents.dossier', input)),
  )
  writeWhole(out, bytes)
  await printLine(out)
  return 0
}
