import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

export type Claim =
  | { readonly state: 'HELD'; release(): Promise<void> }
  /** Another program of this person has it open; it was asked to come forward. */
  | { readonly state: 'IN_USE' }
  | { readonly state: 'IN_USE_ELSEWHERE' }

const patienceMs = 2_000

/**
 * Claims a register for this program. The claim is a local socket that only a living program answers, so that a crash
 * leaves nothing behind that would have to be cleaned up by hand.
 * @param onShow another program wanted the same register: this one comes forward
 */
export async function claimRegister(path: string, onShow: () => void): Promise<Claim> {
  const address = claimAddress(path)
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(address, onShow)
    if (typeof server !== 'string') {
      return { state: 'HELD', release: () => new Promise((resolve) => server.close(() => resolve())) }
    }
    if (server === 'EACCES') return { state: 'IN_USE_ELSEWHERE' }
    const holder = await askHolder(address)
    if (holder !== 'NOBODY') return { state: holder }
    // Left by a program that crashed. Named pipes end with their program.
    if (process.platform !== 'win32') await rm(address, { force: true })
  }
  return { state: 'IN_USE' }
}

/** One address for a file, whatever way leads to it. */
export function claimAddress(path: string): string {
  const place = process.platform === 'linux' ? path : path.toLowerCase()
  const name = createHash('sha256').update(realPlace(place)).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\registre31-${name}`
  // Not the environment's temporary folder: two programs must agree on it.
  return join(process.platform === 'linux' ? '/tmp' : tmpdir(), `registre31-${name}.sock`)
}

function realPlace(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    try {
      return join(realpathSync.native(dirname(path)), basename(path))
    } catch {
      return path
    }
  }
}

function listen(address: string, onShow: () => void): Promise<Server | string> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => {
        onShow()
        socket.end('shown')
      })
    })
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EADDRINUSE'))
    server.listen(address, () => resolve(server))
    server.unref()
  })
}

function askHolder(address: string): Promise<'IN_USE' | 'IN_USE_ELSEWHERE' | 'NOBODY'> {
  return new Promise((resolve) => {
    const socket = connect(address)
    // A program that does not answer in time is busy, not gone: it holds the socket.
    socket.setTimeout(patienceMs, () => finish('IN_USE'))
    const finish = (answer: 'IN_USE' | 'IN_USE_ELSEWHERE' | 'NOBODY') => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => socket.write('show'))
    socket.once('data', () => finish('IN_USE'))
    socket.once('close', () => finish('IN_USE'))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      finish(error.code === 'EACCES' || error.code === 'EPERM' ? 'IN_USE_ELSEWHERE' : 'NOBODY')
    })
  })
}
