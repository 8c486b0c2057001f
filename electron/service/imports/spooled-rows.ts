import { StringDecoder } from 'node:string_decoder'
import type { RawRow } from './raw-rows'
import { openSpool, type Spool } from './spool'

const written = 200

/** Writes values as lines of JSON, some hundreds at a time. */
export function makeLineWriter(spool: Spool): { add(value: unknown): void; flush(): void } {
  let waiting: string[] = []
  const flush = () => {
    if (waiting.length > 0) spool.write(Buffer.from(waiting.join('')))
    waiting = []
  }
  return {
    add(value) {
      waiting.push(`${JSON.stringify(value)}\n`)
      if (waiting.length >= written) flush()
    },
    flush,
  }
}

/** The lines of JSON of a spool, those of a piece at a time. */
export function* readLines(spool: Spool): Generator<unknown[]> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for (const piece of spool.pieces()) {
    const lines = (rest + decoder.write(piece)).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines.map((line): unknown => JSON.parse(line))
  }
}

/** Sets lines aside as they are cut into cells: read again, they come many times sooner than from their file. */
export async function setAside(batches: AsyncIterable<readonly RawRow[]>): Promise<Spool> {
  const spool = openSpool()
  const writer = makeLineWriter(spool)
  try {
    for await (const rows of batches) for (const { line, cells } of rows) writer.add([line, cells])
    writer.flush()
    return spool
  } catch (error) {
    spool.close()
    throw error
  }
}

/** Lines that were set aside, those of a piece at a time. */
export function* readSetAside(spool: Spool): Generator<RawRow[]> {
  // Written by `setAside` alone.
  for (const rows of readLines(spool))
    yield (rows as [number, string[]][]).map(([line, cells]) => ({ line, cells }))
}
