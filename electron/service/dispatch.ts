import { AppError, type Result } from '#shared/api/app-error'
import type { Channel } from '#shared/api/channel'
import type { ChannelName, OutputOf } from '#shared/api/contract'
import { toInputError } from '#shared/api/parse-issues'
import { refusal } from '#shared/api/refusal'
import { requirePermission, requirePerson } from './accounts/access'
import { hideIdentities } from './accounts/hide-identities'
import { isLong } from './apart/long-channels'
import type { Context, Reference, Service } from './context'
import { firstChannels, type Part } from './first-channels'
import type { Dispatch } from './handlers'
import { logFailure } from './log'
import { guardArchives } from './privacy/guard-archives'
import { readReference } from './reference-store'
import { makeContext, requireRegister } from './register-context'
import { isInDoubt, runInTransaction, tryTwice } from './run-in-transaction'

/**
 * The only gate of the service: looks whether the call is allowed, parses the input strictly, runs the handler — in
 * one transaction when it writes —, hides who must not be named, parses what it answers, and gives back a value or an
 * error, never an exception.
 * Long calls pass the gate of a thread beside the service, where there is one.
 */
export async function dispatch<C extends ChannelName>(
  service: Service,
  name: C,
  input: unknown,
): Promise<Result<OutputOf<C>>>
export async function dispatch(service: Service, name: string, input: unknown): Promise<Result<unknown>>
export async function dispatch(service: Service, name: string, input: unknown): Promise<Result<unknown>> {
  if (service.register && isLong(name) && service.thread) return service.thread.call(service, name, input)
  try {
    return { value: await answer(service, name, input, true) }
  } catch (error) {
    return { error: toAppError(service, name, error).toValue() }
  }
}

/** The gate for handlers that work through other channels: what they do was allowed when they were called. */
async function dispatchWithin(service: Service, name: string, input: unknown): Promise<Result<unknown>> {
  try {
    return { value: await answer(service, name, input, false) }
  } catch (error) {
    return { error: toAppError(service, name, error).toValue() }
  }
}

let every: Promise<Part> | undefined

/** Reads what answers the channels that no first screen asks; by itself when the first of them is called. */
export function readEveryChannel(): Promise<Part> {
  every ??= import('./every-channel').then(({ everyChannel }) => everyChannel)
  return every
}

// Both parts hold channels of the contract and no others.
function isIn(part: Part, name: unknown): name is ChannelName {
  return typeof name === 'string' && Object.hasOwn(part.channels, name)
}

async function answer(
  service: Service,
  name: string,
  input: unknown,
  isFromOutside: boolean,
): Promise<unknown> {
  const part = isIn(firstChannels, name) ? firstChannels : await readEveryChannel()
  const channel = isIn(part, name) ? part.channels[name] : undefined
  if (!isIn(part, name) || !channel) {
    throw refusal('UNKNOWN_CHANNEL', 'UNKNOWN_CHANNEL', { channel: String(name).slice(0, 60) })
  }
  const { register } = service
  const reference = register && (await readReference(register, register.engine.db))
  // Before anything of the input is read.
  if (reference && isFromOutside) {
    requirePermission(service, reference, channel.permission)
    if (channel.writes) requirePerson(service, reference, name, channel.permission)
  }
  const parsed = channel.input.safeParse(input ?? {}, { reportInput: true })
  if (!parsed.success) throw toInputError(parsed.error)
  const output = await hideIdentities(service, reference, name, parsed.data, (asked) =>
    guardArchives(service, reference, name, asked, (open) =>
      run(service, reference, part, name, channel, open),
    ),
  )
  if (channel.writes) service.emit({ name: 'changed', channel: name })
  return channel.ownRows && !service.checksRows ? output : channel.output.parse(output)
}

async function run(
  service: Service,
  known: Reference | null,
  part: Part,
  name: ChannelName,
  channel: Channel,
  input: unknown,
): Promise<unknown> {
  const ofService = findHandler<Service>(part.serviceHandlers, name)
  if (ofService) return ofService(service, input, dispatchWithin)
  const handler = findHandler<Context>(part.handlers, name)
  if (!handler) throw new Error(`no handler for ${name}`)
  const register = requireRegister(service)
  if (!channel.writes) {
    const { db } = register.engine
    return tryTwice(register.engine, async () =>
      handler(await makeContext(service, register, db, known), input),
    )
  }
  try {
    // Whoever wrote before this transaction began may have changed settings.
    return await runInTransaction(service, register, { channel: name, input }, async (db) =>
      handler(await makeContext(service, register, db), input),
    )
  } finally {
    if (referenceChannels.test(name)) register.reference = null
  }
}

/** Channels after which settings, sites, employees and lists must be read again. */
const referenceChannels = /^(settings|privacy|sites|employees|lists|calendars|clocks|accounts)\./

type LooseHandler<T> = (first: T, input: unknown, dispatch?: Dispatch) => Promise<unknown>

// The input was parsed by the schema of this very channel, which is the type that its handler declares.
function findHandler<T>(table: object, name: string): LooseHandler<T> | undefined {
  return Object.hasOwn(table, name) ? (table as Record<string, LooseHandler<T>>)[name] : undefined
}

function toAppError(service: Service, channel: string, error: unknown): AppError {
  if (error instanceof AppError) return error
  const known = service.register?.engine.toAppError(error)
  const isOut = known?.code === 'SERVER_LOST' || known?.code === 'SERVER_UNREACHABLE'
  if (isOut && isInDoubt(service, channel)) return refusal('OUTCOME_UNKNOWN')
  if (known) return known
  logFailure(channel, error)
  return refusal('INTERNAL')
}
