import { dispatch } from '#service/dispatch'
import { documentSchema } from '#shared/documents/document-api'
import { documents } from '../documents'
import { type Options, requireOption } from '../options'
import { printLine } from '../output'
import { unwrap, withService } from '../session'
import { UsageError } from '../usage'
import { writeWhole } from '../write-whole'

/** Writes a document as PDF. */
export async function report(words: readonly string[], values: Options): Promise<number> {
  const [name, ...others] = words
  const chosen = name !== undefined && Object.hasOwn(documents, name) ? documents[name] : undefined
  if (!chosen || others.length > 0) throw new UsageError(`report ${Object.keys(documents).join('|')}`)
  const out = requireOption(values, 'out')
  const input = chosen.input(values)
  const answer = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, chosen.channel, input)),
  )
  writeWhole(out, documentSchema.parse(answer).bytes)
  await printLine(out)
  return 0
}
