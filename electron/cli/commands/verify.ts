import { readFileSync, statSync } from 'node:fs'
import { dispatch } from '#service/dispatch'
import { refusal } from '#shared/api/refusal'
import { translate } from '#shared/i18n/translate'
import { largestSealedFile } from '#shared/reports/issued-report-api'
import { describeSeal } from '#shared/reports/seal-words'
import { type Options, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { unwrap, withService } from '../session'
import { UsageError } from '../usage'

/** Checks the register, or a file in hand against it; status 1 and what is wrong when something is. */
export async function verify(values: Options): Promise<number> {
  if (values.seal !== undefined) return verifyFile(values, values.seal)
  const result = await withService(requireOption(values, 'register'), 'open', async (service) =>
    unwrap(await dispatch(service, 'register.verify', {})),
  )
  if (values.json) await printLine(toJson(result, 2))
  else if (result.whole) await printLine(translate('fr', 'cli:whole', result.checked))
  else for (const finding of result.findings) await printLine(`${finding.code} ${finding.message}`)
  return result.whole ? 0 : 1
}

async function verifyFile(values: Options, path: string): Promise<number> {
  const register = requireOption(values, 'register')
  const bytes = readWhole(path)
  const check = await withService(register, 'open', async (service) =>
    unwrap(await dispatch(service, 'reports.verify', { bytes })),
  )
  await printLine(values.json ? toJson(check, 2) : describeSeal(check, 'fr').join('\n'))
  return check.isGenuine ? 0 : 1
}

function readWhole(path: string): Uint8Array {
  try {
    if (statSync(path).size > largestSealedFile) throw refusal('TOO_LARGE', 'SEALED_FILE_TOO_LARGE')
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      typeof error.code === 'string' &&
      /^E[A-Z]+$/.test(error.code)
    ) {
      throw new UsageError(translate('fr', 'cli:notReadable', { path }))
    }
    throw error
  }
}
