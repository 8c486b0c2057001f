import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { AppEvent } from '#shared/api/events'
import { refusal } from '#shared/api/refusal'
import { makeCallThread } from './apart/call-thread'
import { automaticBackup } from './backups/automatic-backup'
import type { BackupPlace } from './backups/backup-desk'
import type { Service } from './context'
import type { ServerSecrets } from './database/postgres-server'
import { dispatch } from './dispatch'
import { startService, stopService } from './start-service'

/** What Electron gives a utility process to speak with the main process. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

const lookMs = 15 * 60_000

interface Call {
  readonly id: number
  readonly channel: string
  readonly input: unknown
}

function isCall(data: unknown): data is Call {
  return typeof data === 'object' && data !== null && 'id' in data && 'channel' in data
}

async function main(): Promise<void> {
  const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort }
  const path = readParameter('--register=')
  if (!parentPort || !path) throw new Error('the service runs inside the program, with --register=FILE')
  const refused = readParameter('--refused=')
  const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))
  const emit = (event: AppEvent) => parentPort.postMessage({ event })
  const server = readSecrets()
  const starting = startService({
    path,
    server,
    refusal: refused ? refusal('REGISTER_IN_USE', refused) : null,
    backups: readBackupPlace(),
    migrationsFolder,
    emit,
    thread: makeCallThread(
      fileURLToPath(new URL('./answer-calls.js', import.meta.url)),
      { path, migrationsFolder, server },
      emit,
    ),
  })
  parentPort.on('message', ({ data }) => {
    if (data === 'close') close()
    else if (isCall(data)) void answer(starting, parentPort, data)
  })
  // Asked by message where there are no signals: a register that is closed has everything in its one file.
  const close = () => {
    void starting.then(stopService).finally(() => process.exit(0))
  }
  process.on('SIGTERM', close)
  const service = await starting
  parentPort.postMessage({ ready: true })
  // Looked at often and made once a day: a machine that slept is not late.
  setInterval(() => void automaticBackup(service, 'DAILY'), lookMs).unref()
}

const placeSchema = z.object({ folder: z.string().nullable(), passphrase: z.string().nullable() })

/** Told by the environment and not by a parameter, which other programs could read. */
function readBackupPlace(): BackupPlace | undefined {
  const told = process.env.REGISTRE31_BACKUPS
  delete process.env.REGISTRE31_BACKUPS
  return told === undefined ? undefined : placeSchema.parse(JSON.parse(told))
}

const secretsSchema = z.object({ password: z.string().nullable(), authority: z.string().nullable() })

function readSecrets(): ServerSecrets | undefined {
  const told = process.env.REGISTRE31_SERVER
  delete process.env.REGISTRE31_SERVER
  return told === undefined ? undefined : secretsSchema.parse(JSON.parse(told))
}

function readParameter(start: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(start))?.slice(start.length)
}

async function answer(starting: Promise<Service>, port: ParentPort, call: Call): Promise<void> {
  const result = await dispatch(await starting, call.channel, call.input)
  port.postMessage({ id: call.id, result })
}

await main()
