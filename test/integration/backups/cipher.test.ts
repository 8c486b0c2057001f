import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { decryptFile, encryptFile, readManifest } from '#service/backups/cipher'
import type { BackupManifest } from '#shared/backups/backup-manifest'

// The hole this keeps shut: a backup that cannot be opened any more, or that opens after somebody changed it.

const folder = mkdtempSync(join(tmpdir(), 'registre31-cipher-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const manifest: BackupManifest = {
  registerId: '0193',
  at: '2026-11-22T10:00:00.000Z',
  reason: 'MANUAL',
  program: '0.1.0',
  schemaVersion: 22,
  complaints: 3,
  remarks: 1,
  lastNumber: 'R-2026-0003',
  lastOrdinal: 4,
  head: { sequence: 9, hash: 'f'.repeat(64) },
}
const passphrase = 'une phrase assez longue'
let count = 0
function place(): string {
  count += 1
  return join(folder, String(count))
}

async function encrypted(bytes: Uint8Array): Promise<string> {
  const [plain, target] = [place(), place()]
  writeFileSync(plain, bytes)
  await encryptFile(plain, target, passphrase, manifest, 2)
  return target
}

it('gives any bytes back, says what it is without its passphrase, and is read by its owner only', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
      const file = await encrypted(bytes)
      const plain = place()
      expect(await decryptFile(file, plain, passphrase)).toEqual(manifest)
      expect(Buffer.compare(readFileSync(plain), bytes)).toBe(0)
      expect(await readManifest(file)).toEqual(manifest)
      expect(statSync(file).mode & 0o777).toBe(0o600)
    }),
    { numRuns: 30 },
  )
})

it('gives back what is longer than one frame, and exactly as long', async () => {
  for (const length of [1 << 20, (1 << 20) + 1, 3 * (1 << 20) - 7]) {
    const bytes = Buffer.alloc(length, 'registre')
    const plain = place()
    await decryptFile(await encrypted(bytes), plain, passphrase)
    expect(readFileSync(plain).equals(bytes)).toBe(true)
  }
})

it('says plainly that a passphrase is wrong', async () => {
  const file = await encrypted(Buffer.from('contenu'))
  await expect(decryptFile(file, place(), 'une autre phrase longue')).rejects.toMatchObject({
    wording: { key: 'BACKUP_WRONG_PASSPHRASE' },
  })
})

it('knows the same words however accents were typed', async () => {
  const [plain, file, back] = [place(), place(), place()]
  writeFileSync(plain, 'x')
  await encryptFile(plain, file, 'été à la mer', manifest, 2)
  await decryptFile(file, back, 'été à la mer'.normalize('NFD'))
  expect(readFileSync(back, 'utf8')).toBe('x')
})

it('refuses every flipped bit, every cut and everything added', async () => {
  const file = await encrypted(Buffer.from('Jeanne Martin, 12 rue du Port'))
  const whole = readFileSync(file)
  const refused = async (bytes: Buffer) => {
    const altered = place()
    writeFileSync(altered, bytes)
    await expect(decryptFile(altered, place(), passphrase)).rejects.toMatchObject({ code: 'REFUSED' })
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 7 }), async (index, bit) => {
      const bytes = Buffer.from(whole)
      bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << bit), index)
      await refused(bytes)
    }),
    { numRuns: 150 },
  )
  for (let length = 0; length < whole.length; length += 17) await refused(whole.subarray(0, length))
  await refused(Buffer.concat([whole, Buffer.from([0])]))
  expect(whole.includes('Martin')).toBe(false)
})

it('refuses frames that were moved or left out', async () => {
  const frame = 1 << 20
  const file = await encrypted(Buffer.alloc(3 * frame, 7))
  const whole = readFileSync(file)
  const sealed = frame + 20
  const start = whole.length - 3 * sealed
  const part = (index: number) => whole.subarray(start + index * sealed, start + (index + 1) * sealed)
  for (const order of [
    [1, 0, 2],
    [0, 2],
    [0, 1],
  ]) {
    const altered = place()
    writeFileSync(altered, Buffer.concat([whole.subarray(0, start), ...order.map(part)]))
    await expect(decryptFile(altered, place(), passphrase)).rejects.toMatchObject({
      wording: { key: 'BACKUP_ALTERED' },
    })
  }
})
