import { parseArgs } from 'node:util'
import { UsageError } from './usage'

const text = { type: 'string' } as const

const options = {
  register: text,
  authority: text,
  profile: text,
  organisation: text,
  site: { type: 'string', multiple: true },
  employee: { type: 'string', multiple: true },
  complaints: text,
  seed: text,
  until: text,
  lines: text,
  from: text,
  to: text,
  per: text,
  number: text,
  template: text,
  seal: text,
  sample: text,
  sections: text,
  numbers: text,
  identity: text,
  language: text,
  out: text,
  mapping: text,
  format: text,
  what: text,
  schema: text,
  size: text,
  as: text,
  folder: text,
  at: text,
  confirm: text,
  email: text,
  phone: text,
  name: text,
  'passphrase-env': text,
  'passphrase-stdin': { type: 'boolean' },
  force: { type: 'boolean' },
  'password-stdin': { type: 'boolean' },
  'server-password-stdin': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export type Options = ReturnType<typeof readCommandLine>['values']

/** The words and options of a command line; refused with the option named when one is unknown. */
export function readCommandLine(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A mandatory option. */
export function requireOption(
  values: Options,
  name:
    | 'register'
    | 'profile'
    | 'organisation'
    | 'from'
    | 'to'
    | 'out'
    | 'number'
    | 'template'
    | 'format'
    | 'what'
    | 'at',
): string {
  const value = values[name]
  if (value === undefined || value === '') throw new UsageError(`--${name} manque`)
  return value
}

/** A whole number given as an option. */
export function readNumber(
  values: Options,
  name: 'complaints' | 'seed' | 'per' | 'sample' | 'number' | 'confirm',
): number | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} : un nombre entier est attendu`)
  return Number(value)
}
