import { parentPort, workerData } from 'node:worker_threads'
import { type LineSource, makeBlockReader } from './line-blocks'
import type { BlockQuestion } from './read-ahead'

// Written by `startReading` alone.
const read = makeBlockReader(workerData as LineSource)

parentPort?.on('message', ({ context, length }: BlockQuestion) =>
  parentPort?.postMessage(read(context, length)),
)
