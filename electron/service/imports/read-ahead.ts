import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { RuleContext } from '../context'
import { type LineBlock, type LineSource, makeBlockReader } from './line-blocks'

/** What the thread is asked: the next lines, and by which rules. */
export interface BlockQuestion {
  readonly context: RuleContext
  readonly length: number
}

/** Reads the lines of an import block by block; one question after the other. */
interface LineReader {
  next(context: RuleContext, length: number): Promise<LineBlock | null>
  close(): Promise<void>
}

/**
 * Reads lines in a thread of their own: applying the rules to some takes as long as writing those before. Where the
 * program is not built (tests), they are read here.
 */
export function startReading(source: LineSource): LineReader {
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'read-lines.js')
  if (existsSync(entry)) return readInThread(entry, source)
  const read = makeBlockReader(source)
  return { next: async (context, length) => read(context, length), close: async () => undefined }
}

function readInThread(entry: string, source: LineSource): LineReader {
  const worker = new Worker(entry, { workerData: source })
  let answer: { resolve(block: LineBlock | null): void; reject(error: Error): void } | undefined
  worker.on('message', (block: LineBlock | null) => answer?.resolve(block))
  worker.on('error', (error) => answer?.reject(error))
  worker.on('exit', () => answer?.reject(new Error('the thread that reads lines ended')))
  return {
    next(context, length) {
      worker.postMessage({ context, length } satisfies BlockQuestion)
      return new Promise((resolve, reject) => {
        answer = { resolve, reject }
      })
    },
    async close() {
      await worker.terminate()
    },
  }
}
