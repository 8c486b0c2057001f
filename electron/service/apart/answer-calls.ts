import { parentPort, workerData } from 'node:worker_threads'
import { dispatch } from '../dispatch'
import { joinService } from '../start-service'
import type { CallMessage, ThreadMessage, ThreadRegister } from './call-thread'

const tell = (message: ThreadMessage) => parentPort?.postMessage(message)

// Written by `makeCallThread` alone.
const register = workerData as ThreadRegister
const joining = joinService({ ...register, emit: (event) => tell({ event }) })

parentPort?.on('message', async ({ id, channel, input, caller }: CallMessage) => {
  const service = await joining
  const backups = { ...service.backups, ...caller.backups }
  tell({ id, result: await dispatch({ ...service, ...caller, backups }, channel, input) })
})
