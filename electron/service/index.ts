import { fileURLToPath } from 'node:url'
import { refusal } from '#shared/api/refusal'
import type { Service } from './context'
import { dispatch } from './dispatch'
import { startService, stopService } from './start-service'

/** What Electron gives a utility process to speak with the main process. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

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
  const starting = startService({
    path,
    refusal: refused ? refusal('REGISTER_IN_USE', refused) : null,
    migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
    emit: (event) => parentPort.postMessage({ event }),
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
  await starting
  parentPort.postMessage({ ready: true })
}

function readParameter(start: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(start))?.slice(start.length)
}

async function answer(starting: Promise<Service>, port: ParentPort, call: Call): Promise<void> {
  const result = await dispatch(await starting, call.channel, call.input)
  port.postMessage({ id: call.id, result })
}

await main()
