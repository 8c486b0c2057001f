import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** What listens like a PostgreSQL server of an older version, lets everybody in, and knows little else than its version. */
export async function startOldServer(version: string) {
  const server = createServer((socket) => {
    let isIn = false
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      if (!isIn) {
        isIn = true
        return void socket.write(Buffer.concat([message('R', int32(0)), ready]))
      }
      for (const text of readQueries(bytes)) answer(socket, text)
    })
  })

  function answer(socket: Socket, text: string): void {
    if (!text.includes('server_version_num')) {
      const fields = ['SERROR', 'C42704', 'Munrecognized configuration parameter', '']
      return void socket.write(Buffer.concat([message('E', texts(fields)), ready]))
    }
    const columns = ['version', 'standby'].map((name) => Buffer.concat([texts([name]), textColumn]))
    const values = [version, 'f'].map((value) => Buffer.concat([int32(value.length), Buffer.from(value)]))
    socket.write(
      Buffer.concat([
        message('T', int16(columns.length), ...columns),
        message('D', int16(values.length), ...values),
        message('C', texts(['SELECT 1'])),
        ready,
      ]),
    )
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return {
    port: address.port,
    async close() {
      server.close()
      await once(server, 'close')
    },
  }
}

function* readQueries(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; at += 1 + bytes.readInt32BE(at + 1)) {
    if (bytes[at] === 'Q'.charCodeAt(0)) yield bytes.toString('utf8', at + 5, at + bytes.readInt32BE(at + 1))
  }
}

/** A message of the protocol (PostgreSQL manual, chapter 55.7). */
function message(kind: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body])
}

function texts(values: readonly string[]): Buffer {
  return Buffer.from(values.map((value) => `${value}\0`).join(''))
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeInt16BE(value)
  return bytes
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

/** No table, no column, type text, as text. */
const textColumn = Buffer.concat([int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)])
const ready = message('Z', Buffer.from('I'))
