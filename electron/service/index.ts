import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { AppEvent } from '#shared/api/events'
import { refusal } from '#shared/api/refusal'
import { makeCallThread } from './apart/call-thread'
import { automaticBackup } from './backups/automatic-backup'
import type { Service } from './context'
import { dispatch, readEveryChannel } from './dispatch'
import { startService, stopService } from './start-service'

/** What Electron gives a utility process to speak with the main process. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

const lookMs = 15 * 60_000
/** The first screen comes first. */
const firstScreenMs = 1_000
const quietMs = 5_000
const breathMs = 200

interface Call {
  readonly id: number
  readonly channel: string
  readonly input: unknown
}

function isCall(data: unknown): data is Call {
  return typeof data === 'object' && data !== null && 'id' in data && 'channel' in data
}

function isOrder(data: unknown): data is { readonly open: unknown } {
  return typeof data === 'object' && data !== null && 'open' in data
}

/** What the main process says first, by message: other programs can read parameters and environments. */
const orderSchema = z.object({
  path: z.string(),
  /** Key of the refusal when the register must not be opened. */
  refused: z.string().nullable(),
  backups: z.object({ folder: z.string().nullable(), passphrase: z.string().nullable() }).optional(),
  server: z.object({ password: z.string().nullable(), authority: z.string().nullable() }).optional(),
})

function main(): void {
  const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort }
  if (!parentPort) throw new Error('the service runs inside the program')
  let starting: Promise<Service> | undefined
  parentPort.on('message', ({ data }) => {
    if (data === 'close') close()
    else if (isOrder(data)) starting ??= open(parentPort, orderSchema.parse(data.open))
    else if (isCall(data) && starting) void answer(starting, parentPort, data)
  })
  // Asked by message where there are no signals: a register that is closed has everything in its one file.
  const close = () => {
    if (starting) void starting.then(stopService).finally(() => process.exit(0))
    else process.exit(0)
  }
  process.on('SIGTERM', close)
}

async function open(parentPort: ParentPort, order: z.output<typeof orderSchema>): Promise<Service> {
  const { path, refused, backups, server } = order
  const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))
  const emit = (event: AppEvent) => parentPort.postMessage({ event })
  const service = await startService({
    path,
    server,
    refusal: refused ? refusal('REGISTER_IN_USE', refused) : null,
    backups,
    migrationsFolder,
    emit,
    asksPerson: true,
    thread: makeCallThread(
      fileURLToPath(new URL('./answer-calls.cjs', import.meta.url)),
      { path, migrationsFolder, server },
      emit,
    ),
  })
  parentPort.postMessage({ ready: true })
  // The first screen comes first; whoever goes on from there finds everything read.
  setTimeout(() => void readEveryChannel(), firstScreenMs).unref()
  // Looked at often and made once a day: a machine that slept is not late.
  setInterval(() => void automaticBackup(service, 'DAILY'), lookMs).unref()
  setTimeout(() => void prepare(service), quietMs).unref()
  return service
}

async function prepare(service: Service): Promise<void> {
  const { prepareRows } = await import('./prepare-rows')
  await prepareRows(service, breathMs)
  const { prepareMonths } = await import('./indicators/prepare-months')
  await prepareMonths(service, breathMs)
}

async function answer(starting: Promise<Service>, port: ParentPort, call: Call): Promise<void> {
  const result = await dispatch(await starting, call.channel, call.input)
  port.postMessage({ id: call.id, result })
}

main()
