import { fileURLToPath } from 'node:url'
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
  const path = process.argv
    .find((argument) => argument.startsWith('--register='))
    ?.slice('--register='.length)
  if (!parentPort || !path) throw new Error('the service runs inside the program, with --register=FILE')
  const starting = startService({
    path,
    migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
    emit: (event) => parentPort.postMessage({ event }),
  })
  parentPort.on('message', ({ data }) => {
    if (isCall(data)) void answer(starting, parentPort, data)
  })
  process.on('SIGTERM', () => {
    void starting.then(stopService).finally(() => process.exit(0))
  })
  await starting
  parentPort.postMessage({ ready: true })
}

async function answer(starting: Promise<Service>, port: ParentPort, call: Call): Promise<void> {
  const result = await dispatch(await starting, call.channel, call.input)
  port.postMessage({ id: call.id, result })
}

await main()
