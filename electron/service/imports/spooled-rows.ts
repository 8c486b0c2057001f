import { StringDecoder } from 'node:string_decoder'
import type { Spool } from './spool'

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
