import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A line to a server on this machine that can be slow, silent or cut. */
export interface FaultyLine {
  readonly port: number
  /** Milliseconds that everything takes, each way. */
  delayMs: number
  /** New connections are refused, as by a machine on which nothing listens. */
  isRefusing: boolean
  /** Nothing passes any more and nobody is told, as when a cable is pulled. */
  isSilent: boolean
  /** What passes the line towards the server; true cuts it: `BEFORE` the server gets it, or right `AFTER`. */
  cutsAt: ((sent: string) => 'BEFORE' | 'AFTER' | null) | null
  /** How often the server was asked for something after it had answered: what is sent together counts once. */
  trips: number
  /** Cuts all connections. */
  cut(): void
  close(): Promise<void>
}

/** Opens a line to a port of this machine. */
export async function openFaultyLine(target: number): Promise<FaultyLine> {
  let hasAnswered = true
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer((near) => {
    if (line.isRefusing) return void near.resetAndDestroy()
    const far = connect(target, '127.0.0.1')
    const pair = [near, far] as const
    pairs.add(pair)
    const end = () => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    for (const socket of pair) socket.setNoDelay(true).on('error', end).on('close', end)
    near.on('data', (bytes: Buffer) => later(() => send(bytes, pair)))
    far.on('data', (bytes: Buffer) => later(() => answer(bytes, pair)))
  })

  function later(run: () => void): void {
    if (line.delayMs > 0) setTimeout(run, line.delayMs)
    else run()
  }

  function answer(bytes: Buffer, [near]: readonly [Socket, Socket]): void {
    if (line.isSilent || near.destroyed) return
    hasAnswered = true
    near.write(bytes)
  }

  function send(bytes: Buffer, [near, far]: readonly [Socket, Socket]): void {
    if (line.isSilent || far.destroyed) return
    const text = bytes.toString('latin1')
    if (hasAnswered) line.trips += 1
    hasAnswered = false
    const cut = line.cutsAt?.(text) ?? null
    if (cut === 'BEFORE') near.resetAndDestroy()
    else far.write(bytes)
    if (cut === 'AFTER') {
      // The server goes on with what it got: only the answer is lost.
      far.removeAllListeners('data').on('data', () => undefined)
      near.removeAllListeners('close')
      near.resetAndDestroy()
    }
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  const line: FaultyLine = {
    port: address.port,
    delayMs: 0,
    isRefusing: false,
    isSilent: false,
    cutsAt: null,
    trips: 0,
    cut() {
      for (const [near, far] of pairs) {
        near.resetAndDestroy()
        far.resetAndDestroy()
      }
    },
    async close() {
      line.cut()
      server.close()
      await once(server, 'close')
    },
  }
  return line
}
