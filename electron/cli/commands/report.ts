import { dispatch } from '#service/dispatch'
import type { ChannelName } from '#shared/api/contract'
import { documentSchema } from '#shared/documents/document-api'
import { type Options, requireOption } from '../options'
import { printLine } from '../output'
import { unwrap, withService } from '../session'
import { UsageError } from '../usage'
import { writeWhole } from '../write-whole'

interface Report {
  readonly channel: ChannelName
  readonly input: (values: Options) => unknown
}

const period = (values: Options) => ({
  from: requireOption(values, 'from'),
  to: requireOption(values, 'to'),
  site: values.site?.[0],
  language: values.language,
})
const entry = (values: Options) => ({ number: requireOption(values, 'number'), language: values.language })
const withIdentity = (read: (values: Options) => object) => (values: Options) => ({
  ...read(values),
  identity: values.identity,
})

const reports: Readonly<Record<string, Report>> = {
  'follow-up': { channel: 'documents.followUpReport', input: withIdentity(period) },
  remarks: { channel: 'documents.remarksTable', input: period },
  nil: { channel: 'documents.nilReturn', input: period },
  case: { channel: 'documents.caseSheet', input: withIdentity(entry) },
  receipt: { channel: 'documents.receipt', input: entry },
  form: {
    channel: 'documents.writtenForm',
    input: (values) => ({ number: values.number, formLanguage: values.language }),
  },
  issued: {
    channel: 'reports.reprint',
    input: (values) => ({ number: requireOption(values, 'number') }),
  },
  letter: {
    channel: 'documents.letter',
    input: (values) => ({ ...entry(values), template: requireOption(values, 'template') }),
  },
}

/** Writes a document as PDF. */
export async function report(words: readonly string[], values: Options): Promise<number> {
  const chosen = words[0] === undefined || words.length > 1 ? undefined : reports[words[0]]
  if (!chosen) throw new UsageError(`report ${Object.keys(reports).join('|')}`)
  const out = requireOption(values, 'out')
  const input = chosen.input(values)
  const answer = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, chosen.channel, input)),
  )
  writeWhole(out, documentSchema.parse(answer).bytes)
  await printLine(out)
  return 0
}
