import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localHeaderSize = 30

/**
 * Unpacks the chosen entries of a zip file (no encryption, below 4 GB).
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | undefined} place where an entry goes inside the folder; undefined leaves it out
 */
export async function unzip(file, folder, place) {
  const handle = await open(file)
  try {
    for (const entry of await readDirectory(handle)) {
      const target = place(entry.name)
      if (target === undefined) continue
      const path = join(folder, target)
      if (entry.name.endsWith('/')) {
        await mkdir(path, { recursive: true })
        continue
      }
      await mkdir(dirname(path), { recursive: true })
      await unpackEntry(file, handle, entry, path)
    }
  } finally {
    await handle.close()
  }
}

/**
 * @typedef {{ name: string, method: number, mode: number, packedSize: number, offset: number }} Entry
 * @param {import('node:fs/promises').FileHandle} handle
 * @returns {Promise<Entry[]>}
 */
async function readDirectory(handle) {
  const { size } = await handle.stat()
  const tail = await readAt(handle, Math.max(0, size - 65_557), Math.min(size, 65_557))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || tail.readUInt32LE(end) !== endSignature) throw new Error(`Not a zip file: ${size} bytes`)
  const directory = await readAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  /** @type {Entry[]} */
  const entries = []
  for (let at = 0; at < directory.length; ) {
    if (directory.readUInt32LE(at) !== entrySignature) throw new Error('Damaged zip directory')
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * @param {string} file
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {Entry} entry
 * @param {string} path
 */
async function unpackEntry(file, handle, entry, path) {
  const header = await readAt(handle, entry.offset, localHeaderSize)
  const start = entry.offset + localHeaderSize + header.readUInt16LE(26) + header.readUInt16LE(28)
  const isLink = (entry.mode & 0o170000) === 0o120000
  if (isLink) {
    const target = await readAt(handle, start, entry.packedSize)
    await symlink(target.toString('utf8'), path)
    return
  }
  const permissions = entry.mode & 0o777 || 0o644
  const output = createWriteStream(path, { mode: permissions })
  if (entry.packedSize === 0) {
    await pipeline([], output)
    return
  }
  const packed = createReadStream(file, { start, end: start + entry.packedSize - 1 })
  if (entry.method === 0) await pipeline(packed, output)
  else await pipeline(packed, createInflateRaw(), output)
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} position
 * @param {number} length
 */
async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length)
  await handle.read(buffer, 0, length, position)
  return buffer
}
