import { dispatch } from '#service/dispatch'
import { readServerPlace } from '#shared/server/server-fields'
import { type Options, readNumber, requireOption } from '../options'
import { printLine } from '../output'
import { unwrap, withService } from '../session'

/** Creates a register. */
export async function init(values: Options): Promise<number> {
  const path = requireOption(values, 'register')
  const input = {
    organisation: requireOption(values, 'organisation'),
    profile: requireOption(values, 'profile'),
    sites: (values.site ?? []).map((name) => ({ name })),
    employees: (values.employee ?? []).map((name) => ({ name })),
  }
  await withService(path, 'absent', async (service) =>
    unwrap(await dispatch(service, 'register.create', input)),
  )
  await printLine(readServerPlace(path)?.place ?? path)
  return 0
}

/** Creates a register filled with sample data. */
export async function demo(values: Options): Promise<number> {
  const path = requireOption(values, 'register')
  const input = {
    complaints: readNumber(values, 'complaints'),
    seed: readNumber(values, 'seed'),
    until: values.until,
  }
  await withService(path, 'absent', async (service) =>
    unwrap(await dispatch(service, 'register.createDemonstration', input)),
  )
  await printLine(readServerPlace(path)?.place ?? path)
  return 0
}
