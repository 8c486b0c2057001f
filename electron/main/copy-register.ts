import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream, existsSync, statSync } from 'node:fs'
import { copyFile, link, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Copies a closed register to a new place: beside it first, on the disk, compared byte for byte, and only then under its
 * name, which must be free. Throws without leaving anything behind.
 */
export async function copyRegister(from: string, to: string): Promise<void> {
  // What a crash left beside the file would be lost: the service takes it in when it closes.
  const log = `${from}-wal`
  if (existsSync(log) && statSync(log).size > 0) throw new Error('the register is not closed')
  const beside = join(dirname(to), `.${randomUUID()}.r31.tmp`)
  try {
    await copyFile(from, beside, constants.COPYFILE_EXCL)
    const copy = await open(beside, 'r+')
    try {
      await copy.sync()
    } finally {
      await copy.close()
    }
    if ((await fingerprint(from)) !== (await fingerprint(beside))) throw new Error('the copy differs')
    await takeName(beside, to)
  } finally {
    await rm(beside, { force: true })
  }
}

/** Gives a file a name that must be free, even when somebody takes it at the same moment. */
async function takeName(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST' || existsSync(to)) throw error
    // USB sticks know no links.
    await rename(from, to)
  }
}

async function fingerprint(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
