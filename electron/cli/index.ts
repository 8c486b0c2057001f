import { AppError, type AppErrorValue } from '#shared/api/app-error'
import { translate } from '#shared/i18n/translate'
import { backup, backups, restore } from './commands/backup'
import { call } from './commands/call'
import { printContract } from './commands/contract'
import { dossier } from './commands/dossier'
import { exportRegister } from './commands/export'
import { importFile } from './commands/import'
import { indicators } from './commands/indicators'
import { demo, init } from './commands/init'
import { move } from './commands/move'
import { anonymise, person, privacy } from './commands/privacy'
import { rates } from './commands/rates'
import { report } from './commands/report'
import { printRoles } from './commands/roles'
import { verify } from './commands/verify'
import { type Options, readCommandLine } from './options'
import { printLine, toJson } from './output'
import { actAs, connectWith } from './session'
import { UsageError, usage } from './usage'

type Command = (words: readonly string[], values: Options) => Promise<number>

const commands: Readonly<Record<string, Command>> = {
  init: withoutWords(init),
  demo: withoutWords(demo),
  contract: withoutWords(printContract),
  roles: withoutWords(printRoles),
  call,
  rates: withoutWords(rates),
  indicators: withoutWords(indicators),
  report,
  dossier: withoutWords(dossier),
  import: importFile,
  export: withoutWords(exportRegister),
  verify: withoutWords(verify),
  move: withoutWords(move),
  backup: withoutWords(backup),
  backups: withoutWords(backups),
  restore,
  privacy: withoutWords(privacy),
  anonymise: withoutWords(anonymise),
  person: withoutWords(person),
}

function withoutWords(command: (values: Options) => Promise<number>): Command {
  return async (words, values) => {
    if (words.length > 0) throw new UsageError(`mot inattendu : ${words[0]}`)
    return command(values)
  }
}

/** Runs one command line; the exit status: 0 done, 1 refused, 2 wrong usage, 70 internal error. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readCommandLine(argv)
    const [name, ...words] = positionals
    if (values.help || name === 'help') {
      await printLine(usage)
      return 0
    }
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command)
      throw new UsageError(name === undefined ? 'une commande manque' : `commande inconnue : ${name}`)
    actAs(values)
    connectWith(values)
    return await command(words, values)
  } catch (error) {
    return explain(error)
  }
}

async function explain(error: unknown): Promise<number> {
  if (error instanceof UsageError) {
    await printLine(`${error.message}\n\n${usage}`, process.stderr)
    return 2
  }
  if (error instanceof AppError && error.code !== 'INTERNAL') {
    await printLine(toJson(error.toValue()), process.stderr)
    return 1
  }
  const value: AppErrorValue = { code: 'INTERNAL', message: translate('fr', 'errors:INTERNAL') }
  await printLine(toJson(value), process.stderr)
  if (process.env.REGISTRE31_DEBUG && error instanceof Error)
    await printLine(error.stack ?? '', process.stderr)
  return 70
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70))
/** Exit status, once the command is done. */
export const status = runCommandLine(process.argv.slice(2))
void status.then((code) => {
  process.exitCode = code
})
