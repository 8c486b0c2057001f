import { parentPort, workerData } from 'node:worker_threads'
import type { Reference } from '../context'
import { type LineSource, makeBlockReader } from './line-blocks'
import type { BlockQuestion } from './read-ahead'

// Written by `startReading` alone.
const read = makeBlockReader(workerData as LineSource)
let known: Reference

parentPort?.on('message', ({ reference, now, actor, length }: BlockQuestion) => {
  known = reference ?? known
  parentPort?.postMessage(read({ ...known, now, actor }, length))
})
