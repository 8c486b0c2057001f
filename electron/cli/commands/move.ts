import { resolve } from 'node:path'
import { dispatch } from '#service/dispatch'
import { refuseField } from '#shared/api/refusal'
import { translate } from '#shared/i18n/translate'
import { isServerAddress } from '#shared/server/server-address'
import { readServerPlace } from '#shared/server/server-fields'
import { type Options, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { serverSecrets, unwrap, withService } from '../session'

/** Copies a register to another place, proves that it is the same one, and leaves the first one as it is. */
export async function move(values: Options): Promise<number> {
  const to = requireOption(values, 'to')
  const place = readServerPlace(to)
  if (!place && isServerAddress(to)) throw refuseField('to', 'SERVER_ADDRESS')
  const { password, authority } = serverSecrets()
  const copied = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(
      await dispatch(service, 'move.copyTo', {
        to: place?.place ?? resolve(to),
        password: place?.password ?? password,
        authority,
      }),
    ),
  )
  const { complaints, remarks, historyRows, years } = copied
  const said = { complaints, remarks, historyRows, years: years.join(', ') || '–' }
  await printLine(values.json ? toJson(copied, 2) : translate('fr', 'cli:moved', said))
  return 0
}
