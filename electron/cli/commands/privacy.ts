import { dispatch } from '#service/dispatch'
import { translate } from '#shared/i18n/translate'
import { formatDate } from '#shared/text/formats'
import { type Options, readNumber, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { unwrap, withService } from '../session'
import { UsageError } from '../usage'
import { writeWhole } from '../write-whole'

/** Says what would be made anonymous on a day. */
export async function privacy(values: Options): Promise<number> {
  const preview = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, 'privacy.preview', { at: values.at })),
  )
  if (values.json) {
    await printLine(toJson(preview, 2))
    return 0
  }
  const count = preview.counts.due
  await printLine(translate('fr', 'privacy:cli.preview', { count, at: formatDate(preview.at) }))
  for (const { number, endedOn } of preview.due)
    await printLine(translate('fr', 'privacy:cli.due', { number, endedOn: formatDate(endedOn) }))
  return 0
}

/** Makes what is due on a day anonymous, for good. */
export async function anonymise(values: Options): Promise<number> {
  const at = requireOption(values, 'at')
  const confirm = readNumber(values, 'confirm')
  if (confirm === undefined) throw new UsageError('--confirm manque')
  const result = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, 'privacy.anonymise', { at, confirm })),
  )
  await printLine(
    values.json ? toJson(result, 2) : translate('fr', 'privacy:run.done', { count: result.anonymised }),
  )
  return 0
}

/** Writes everything held about somebody, as PDF or JSON by the name of the file. */
export async function person(values: Options): Promise<number> {
  const out = requireOption(values, 'out')
  const { email, phone, name, language } = values
  if (!email && !phone && !name) throw new UsageError('--email, --phone ou --name manque')
  if (!/\.(pdf|json)$/i.test(out)) throw new UsageError('--out : un fichier .pdf ou .json')
  const channel = /\.json$/i.test(out) ? 'documents.personalDataFile' : 'documents.personalData'
  return withService(requireOption(values, 'register'), 'open', async (service) => {
    const found = unwrap(await dispatch(service, 'persons.find', { email, phone, name, limit: 100 }))
    if (found.cases.length === 0) {
      await printLine(translate('fr', 'privacy:cli.nobody'), process.stderr)
      return 1
    }
    const complaints = found.cases.map(({ number }) => number)
    const { bytes } = unwrap(await dispatch(service, channel, { complaints, language }))
    writeWhole(out, bytes)
    await printLine(out)
    return 0
  })
}
