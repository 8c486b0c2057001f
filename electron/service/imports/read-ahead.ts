import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Reference, RuleContext } from '../context'
import { type LineBlock, type LineSource, makeBlockReader } from './line-blocks'

/** What the thread is asked: the next lines, and by which rules where these are not those of the last time. */
export interface BlockQuestion extends Pick<RuleContext, 'now' | 'actor'> {
  readonly reference: Reference | null
  readonly length: number
}

/** Reads the lines of an import block by block; one question after the other. */
interface LineReader {
  next(question: BlockQuestion & { readonly reference: Reference }): Promise<LineBlock | null>
  close(): Promise<void>
}

/**
 * Reads lines in a thread of their own: applying the rules to some takes as long as writing those before. Where the
 * program is not built (tests), they are read here.
 */
export function startReading(source: LineSource): LineReader {
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'read-lines.cjs')
  if (existsSync(entry)) return readInThread(entry, source)
  const read = makeBlockReader(source)
  return {
    next: async ({ reference, now, actor, length }) => read({ ...reference, now, actor }, length),
    close: async () => undefined,
  }
}

function readInThread(entry: string, source: LineSource): LineReader {
  // What it makes is short-lived: more room would only be filled later.
  const resourceLimits = { maxYoungGenerationSizeMb: 12 }
  const worker = new Worker(entry, { workerData: source, resourceLimits })
  let told: Reference | undefined
  let answer: { resolve(block: LineBlock | null): void; reject(error: Error): void } | undefined
  worker.on('message', (block: LineBlock | null) => answer?.resolve(block))
  worker.on('error', (error) => answer?.reject(error))
  worker.on('exit', () => answer?.reject(new Error('the thread that reads lines ended')))
  return {
    next(question) {
      const { reference } = question
      const changed = reference === told ? null : reference
      told = reference
      worker.postMessage({ ...question, reference: changed } satisfies BlockQuestion)
      return new Promise((resolve, reject) => {
        answer = { resolve, reject }
      })
    },
    async close() {
      await worker.terminate()
    },
  }
}
