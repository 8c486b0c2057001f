import { X509Certificate } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { z } from 'zod'
import type { Result } from '#shared/api/app-error'
import { AppError } from '#shared/api/app-error'
import type { InputOf } from '#shared/api/contract'
import type { WindowOutputOf } from '#shared/api/window-contract'
import { type CopiedRegister, copiedSchema } from '#shared/move/move-api'
import {
  describeServerAddress,
  formatServerAddress,
  isServerAddress,
  parseServerAddress,
} from '#shared/server/server-address'
import { largestAuthority } from '#shared/server/server-api'
import { readServerPlace, toServerAddress, toServerFields } from '#shared/server/server-fields'
import { type Authority, type connectionSchema, serverWindowApi } from '#shared/server/server-window-api'
import { chooseNewPlace } from './choose-register'
import { failure, shellFailure } from './failure'
import { putAside } from './move-register'
import { type Registers, rememberRegister } from './registers'
import { saveBytes } from './save-bytes'
import { hasKeyring } from './secrets'
import {
  keepPasswordForNow,
  keepsServerPassword,
  rememberAuthority,
  rememberServerPassword,
  serverSecrets,
} from './server-secrets'
import { shellText } from './shell-text'
import type { WindowChannelContext } from './window-channel-context'

type ServerChannel = keyof typeof serverWindowApi
type Context = Pick<WindowChannelContext, 'window' | 'service' | 'registers'>
type Connection = z.output<typeof connectionSchema>
type Kept = Connection & { readonly keepPassword: boolean }
type Moved = WindowOutputOf<'servers.moveHere'>

/** Answers a call about the server of a register: it knows the password, the window does not. */
export async function answerServerChannel(
  context: Context,
  channel: ServerChannel,
  input: unknown,
): Promise<Result<unknown>> {
  switch (channel) {
    case 'servers.current': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      return parsed.success ? { value: describeCurrent(context.registers.path()) } : failure('INVALID_INPUT')
    }
    case 'servers.chooseAuthority': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      return parsed.success ? await chooseAuthority(context) : failure('INVALID_INPUT')
    }
    case 'servers.test': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      return parsed.success ? await test(context, parsed.data) : failure('INVALID_INPUT')
    }
    case 'servers.open': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      return parsed.success ? await open(context, parsed.data) : failure('INVALID_INPUT')
    }
    case 'servers.moveHere': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      return parsed.success ? await moveHere(context, parsed.data) : failure('INVALID_INPUT')
    }
    case 'servers.moveToFile': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      return parsed.success ? await moveToFile(context, parsed.data.token) : failure('INVALID_INPUT')
    }
    case 'servers.givePassword': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      if (!parsed.success) return failure('INVALID_INPUT')
      return givePassword(context, parsed.data.password, parsed.data.keep)
    }
    case 'servers.saveRoles': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      return parsed.success ? await saveRoles(context) : failure('INVALID_INPUT')
    }
    case 'servers.forgetPassword': {
      const parsed = serverWindowApi[channel].input.safeParse(input)
      if (!parsed.success) return failure('INVALID_INPUT')
      const place = context.registers.path()
      if (isServerAddress(place)) rememberServerPassword(place, null)
      return { value: { isForgotten: true } }
    }
    default:
      return channel satisfies never
  }
}

function describeCurrent(place: string): WindowOutputOf<'servers.current'> {
  const known = { hasKeyring: hasKeyring() }
  if (!isServerAddress(place)) return { ...known, server: null }
  try {
    const { address } = parseServerAddress(place)
    const { password, authority } = serverSecrets(place)
    return {
      ...known,
      server: {
        ...toServerFields(address),
        description: describeServerAddress(address),
        authority: authority === null ? null : readAuthority(authority),
        hasPassword: password !== null,
        isPasswordKept: keepsServerPassword(place),
      },
    }
  } catch {
    return { ...known, server: null }
  }
}

/** The password that is typed, or the one known of this register, or of the one at hand when it is of the same account. */
function passwordFor({ registers }: Context, place: string, typed: string | null): string | null {
  const current = registers.path()
  const isSameAccount = isServerAddress(current) && accountOf(current) === accountOf(place)
  return typed || serverSecrets(place).password || (isSameAccount ? serverSecrets(current).password : null)
}

/** An address but for its database. */
function accountOf(place: string): string | null {
  const address = readServerPlace(place)?.place
  return address ? formatServerAddress({ ...parseServerAddress(address).address, database: '-' }) : null
}

/** Connects once, with the password that is known where none is typed. */
async function test(context: Context, connection: Connection): Promise<Result<unknown>> {
  const place = readPlace(connection)
  if (typeof place !== 'string') return place
  return context.service.call('servers.probe', {
    address: place,
    password: passwordFor(context, place, connection.password),
    authority: connection.authority,
  })
}

async function open(context: Context, connection: Kept): Promise<Result<{ switched: boolean }>> {
  const place = readPlace(connection)
  if (typeof place !== 'string') return place
  if (connection.keepPassword && !hasKeyring()) return shellFailure('REFUSED', 'noPasswordKeyring')
  keepSecrets(place, { ...connection, password: passwordFor(context, place, connection.password) })
  await context.registers.switchTo(place)
  return { value: { switched: true } }
}

function keepSecrets(place: string, { password, authority, keepPassword }: Kept): void {
  if (password) keepPasswordForNow(place, password)
  rememberServerPassword(place, keepPassword ? password : null)
  rememberAuthority(place, authority)
}

/** The file is only put aside once the window works on the server. */
async function moveHere(
  context: Context,
  { token, ...connection }: Kept & { readonly token: string },
): Promise<Result<Moved>> {
  const { registers, service } = context
  const from = registers.path()
  const to = readPlace(connection)
  if (typeof to !== 'string') return to
  if (isServerAddress(from)) return failure('REFUSED')
  if (connection.keepPassword && !hasKeyring()) return shellFailure('REFUSED', 'noPasswordKeyring')
  const password = passwordFor(context, to, connection.password)
  const copied = await copyTo(service, { to, password, authority: connection.authority, token })
  if ('error' in copied) return copied
  keepSecrets(to, { ...connection, password })
  await goOver(registers, to)
  return { value: { copied: copied.value, keptAs: await putAside(from) } }
}

async function moveToFile({ window, registers, service }: Context, token: string): Promise<Result<Moved>> {
  if (!isServerAddress(registers.path())) return failure('REFUSED')
  const to = await chooseNewPlace(window(), shellText('moveToFile.title'), shellText('moveToFile.button'))
  if (to === undefined) return { value: { copied: null, keptAs: null } }
  const copied = await copyTo(service, { to, token })
  if ('error' in copied) return copied
  await goOver(registers, to)
  return { value: { copied: copied.value, keptAs: null } }
}

/** The window stays as it is: it says what was moved. */
async function goOver(registers: Registers, to: string): Promise<void> {
  await registers.close()
  await registers.open(to)
  rememberRegister(to)
}

async function copyTo(
  service: Context['service'],
  input: InputOf<'move.copyTo'>,
): Promise<Result<CopiedRegister>> {
  const result = await service.call('move.copyTo', input)
  return 'error' in result ? result : { value: copiedSchema.parse(result.value) }
}

async function givePassword(
  { registers }: Context,
  password: string,
  keep: boolean,
): Promise<Result<{ switched: boolean }>> {
  const place = registers.path()
  if (!isServerAddress(place)) return failure('REFUSED')
  if (keep && !hasKeyring()) return shellFailure('REFUSED', 'noPasswordKeyring')
  keepPasswordForNow(place, password)
  if (keep) rememberServerPassword(place, password)
  await registers.close()
  await registers.open(place)
  return { value: { switched: true } }
}

/** The address under which a connection is remembered, or why it is none. */
function readPlace(connection: Connection): string | Result<never> {
  try {
    return formatServerAddress(toServerAddress(connection))
  } catch (error) {
    if (error instanceof AppError) return { error: error.toValue() }
    throw error
  }
}

/** The script lies beside the migrations of the service. */
async function saveRoles({ window }: Context): Promise<Result<{ fileName: string | null }>> {
  const name = 'create-roles.postgres.sql'
  const bytes = await readFile(join(import.meta.dirname, 'migrations', name))
  const written = await saveBytes(window(), `registre31-${name}`, bytes)
  return 'error' in written ? written : { value: { fileName: written.value?.fileName ?? null } }
}

async function chooseAuthority({ window }: Context): Promise<Result<{ authority: Authority | null }>> {
  const options = {
    title: shellText('authority.title'),
    buttonLabel: shellText('authority.button'),
    defaultPath: app.getPath('documents'),
    filters: [{ name: shellText('authority.kind'), extensions: ['pem', 'crt', 'cer'] }],
    properties: ['openFile' as const],
  }
  const own = window()
  const answer = await (own ? dialog.showOpenDialog(own, options) : dialog.showOpenDialog(options))
  const [path] = answer.filePaths
  if (answer.canceled || !path) return { value: { authority: null } }
  try {
    if ((await stat(path)).size > largestAuthority) return shellFailure('REFUSED', 'notCertificate')
    const authority = readAuthority(await readFile(path, 'utf8'))
    return authority ? { value: { authority } } : shellFailure('REFUSED', 'notCertificate')
  } catch {
    return shellFailure('REFUSED', 'notCertificate')
  }
}

/** Whose certificate it is; null for a text that holds none. */
function readAuthority(pem: string): Authority | null {
  try {
    const { subject, validTo } = new X509Certificate(pem)
    const [, name = subject] = /^CN=(.+)$/m.exec(subject) ?? []
    return { pem, name, until: new Date(validTo).toISOString().slice(0, 10) }
  } catch {
    return null
  }
}
