import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { z } from 'zod'
import { refusal } from '#shared/api/refusal'
import { type BackupManifest, backupManifestSchema } from '#shared/backups/backup-manifest'

/*
 * An encrypted backup: magic, length of the header, header (JSON), SHA-256 of all that, a tag that only the right
 * passphrase produces, then frames: length (its highest bit marks the last one), AES-256-GCM text, tag. The digest of
 * the header and the length enter each tag and the number of the frame its nonce, so that no frame can be changed, moved, added or left out.
 */
const magic = Buffer.from('R31CHIFF\u0001', 'latin1')
const frameSize = 1 << 20
const lastFrame = 0x80000000
const tagSize = 16
const largestHeader = 64 * 1024

const headerSchema = z.object({
  kdf: z.object({
    name: z.literal('scrypt'),
    /** Logarithm of N; bounded, so that a forged file cannot take all memory. */
    cost: z.int().min(2).max(18),
    r: z.literal(8),
    p: z.literal(1),
    salt: z.base64().max(64),
  }),
  cipher: z.literal('aes-256-gcm'),
  manifest: backupManifestSchema,
})

/** What one more try of a passphrase costs: 128 MiB and some tenths of a second. */
export const passphraseCost = 17

interface Header {
  readonly manifest: BackupManifest
  readonly kdf: z.output<typeof headerSchema>['kdf']
  readonly digest: Buffer
  readonly check: Buffer
  /** Where the frames begin. */
  readonly end: number
}

/** Encrypts a file into another one, which must not exist. */
export async function encryptFile(
  from: string,
  to: string,
  passphrase: string,
  manifest: BackupManifest,
  cost = passphraseCost,
): Promise<void> {
  const salt = randomBytes(16)
  const kdf = { name: 'scrypt', cost, r: 8, p: 1, salt: salt.toString('base64') } as const
  const text = Buffer.from(JSON.stringify({ kdf, cipher: 'aes-256-gcm', manifest }))
  const start = Buffer.concat([magic, uint32(text.length), text])
  const digest = sha256(start)
  const key = await deriveKey(passphrase, salt, cost)
  const source = await open(from, 'r')
  const target = await open(to, 'wx', 0o600)
  try {
    await write(target, Buffer.concat([start, digest, seal(key, digest, 0, Buffer.alloc(0), 0)]))
    const { size } = await source.stat()
    let read = 0
    for (let frame = 1; ; frame += 1) {
      const plain = Buffer.alloc(Math.min(frameSize, size - read))
      await fill(source, plain, read)
      read += plain.length
      const length = (plain.length | (read === size ? lastFrame : 0)) >>> 0
      await write(target, Buffer.concat([uint32(length), seal(key, digest, frame, plain, length)]))
      if (read === size) break
    }
    await target.sync()
  } finally {
    await source.close()
    await target.close()
  }
}

/** Decrypts a file into another one, which must not exist. Refuses a wrong passphrase, and a file that was altered or cut. */
export async function decryptFile(from: string, to: string, passphrase: string): Promise<BackupManifest> {
  const source = await open(from, 'r')
  try {
    const header = await readStart(source)
    const key = await deriveKey(passphrase, Buffer.from(header.kdf.salt, 'base64'), header.kdf.cost)
    try {
      unseal(key, header.digest, 0, header.check, 0)
    } catch {
      throw refusal('REFUSED', 'BACKUP_WRONG_PASSPHRASE')
    }
    const target = await open(to, 'wx', 0o600)
    try {
      await decryptFrames(source, target, key, header)
      await target.sync()
    } finally {
      await target.close()
    }
    return header.manifest
  } finally {
    await source.close()
  }
}

async function decryptFrames(source: FileHandle, target: FileHandle, key: Buffer, header: Header) {
  const { size } = await source.stat()
  let position = header.end
  for (let frame = 1; ; frame += 1) {
    const lengthBytes = Buffer.alloc(4)
    await fill(source, lengthBytes, position)
    const length = lengthBytes.readUInt32BE()
    const isLast = length >= lastFrame
    const plainLength = isLast ? length - lastFrame : length
    if (plainLength > frameSize) throw altered()
    const sealed = Buffer.alloc(plainLength + tagSize)
    await fill(source, sealed, position + 4)
    position += 4 + sealed.length
    let plain: Buffer
    try {
      plain = unseal(key, header.digest, frame, sealed, length)
    } catch {
      throw altered()
    }
    await write(target, plain)
    if (isLast) break
  }
  if (position !== size) throw altered()
}

/** What an encrypted backup says of itself without its passphrase. */
export async function readManifest(path: string): Promise<BackupManifest> {
  const source = await open(path, 'r')
  try {
    return (await readStart(source)).manifest
  } finally {
    await source.close()
  }
}

async function readStart(source: FileHandle): Promise<Header> {
  const first = Buffer.alloc(magic.length + 4)
  await fill(source, first, 0)
  if (!first.subarray(0, magic.length).equals(magic)) throw refusal('REFUSED', 'BACKUP_NOT_ONE')
  const length = first.readUInt32BE(magic.length)
  if (length > largestHeader) throw altered()
  const rest = Buffer.alloc(length + 32 + tagSize)
  await fill(source, rest, first.length)
  const text = rest.subarray(0, length)
  const digest = rest.subarray(length, length + 32)
  if (!sha256(Buffer.concat([first, text])).equals(digest)) throw altered()
  const parsed = headerSchema.safeParse(parseJson(text.toString('utf8')))
  if (!parsed.success) throw refusal('REGISTER_NEWER', 'BACKUP_NEWER')
  return { ...parsed.data, digest, check: rest.subarray(length + 32), end: first.length + rest.length }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function deriveKey(passphrase: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost
  const options = { N, r: 8, p: 1, maxmem: 256 * N * 8 }
  return new Promise((resolve, reject) => {
    // The same words typed on another machine must give the same bytes.
    scrypt(passphrase.normalize('NFC'), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

function seal(key: Buffer, digest: Buffer, frame: number, plain: Buffer, length: number): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(frame))
  cipher.setAAD(Buffer.concat([digest, uint32(length)]))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function unseal(key: Buffer, digest: Buffer, frame: number, sealed: Buffer, length: number): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(frame), { authTagLength: tagSize })
  decipher.setAAD(Buffer.concat([digest, uint32(length)]))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagSize))
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagSize)), decipher.final()])
}

/** Its salt makes each file's key its own: within a file the number of the frame never comes twice. */
function nonceOf(frame: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(frame, 8)
  return nonce
}

async function fill(file: FileHandle, buffer: Buffer, position: number): Promise<void> {
  for (let done = 0; done < buffer.length; ) {
    const { bytesRead } = await file.read(buffer, done, buffer.length - done, position + done)
    if (bytesRead === 0) throw altered()
    done += bytesRead
  }
}

async function write(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await file.write(bytes, done, bytes.length - done)).bytesWritten
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function altered() {
  return refusal('REFUSED', 'BACKUP_ALTERED')
}
