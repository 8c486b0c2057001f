import { dispatch } from '#service/dispatch'
import { translate } from '#shared/i18n/translate'
import { type Options, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { unwrap, withService } from '../session'

/** Checks the register; status 1 and the list when something is wrong. */
export async function verify(values: Options): Promise<number> {
  const result = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, 'register.verify', {})),
  )
  if (values.json) await printLine(toJson(result, 2))
  else if (result.whole) await printLine(translate('fr', 'cli:whole', result.checked))
  else for (const finding of result.findings) await printLine(`${finding.code} ${finding.message}`)
  return result.whole ? 0 : 1
}
