import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const pieceLength = 262_144

/** Bytes kept on the disk while they are needed, under no name: nothing stays of them, however the program ends. */
export interface Spool {
  /** By which another thread of this process reads the same bytes. */
  readonly handle: number
  size(): number
  write(bytes: Uint8Array): void
  empty(): void
  /** The bytes in pieces, from the beginning. */
  pieces(): Generator<Buffer>
  /** The first bytes. */
  head(length: number): Buffer
  close(): void
}

export function openSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'registre31-import-'))
  const handle = openSync(join(folder, 'file'), 'wx+', 0o600)
  // Open, it can be read without its name, by nobody else and by nothing that is left behind.
  rmSync(folder, { recursive: true, force: true, maxRetries: 2 })
  return spoolOf(handle)
}

/** The bytes behind the handle of a spool; whoever opened it closes it. */
export function spoolOf(handle: number): Spool {
  const readAt = (length: number, position: number) => {
    const buffer = Buffer.allocUnsafe(length)
    return buffer.subarray(0, readSync(handle, buffer, 0, length, position))
  }
  return {
    handle,
    size: () => fstatSync(handle).size,
    write(bytes) {
      for (let start = 0; start < bytes.length; ) start += writeSync(handle, bytes, start)
    },
    empty() {
      ftruncateSync(handle, 0)
    },
    *pieces() {
      for (let position = 0; ; ) {
        const piece = readAt(pieceLength, position)
        if (piece.length === 0) return
        position += piece.length
        yield piece
      }
    },
    head: (length) => readAt(length, 0),
    close: () => closeSync(handle),
  }
}
