import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeAtomically } from '#main/atomic-write'
import { writeFailureCode } from '#main/write-failure-code'

// What the disk does when the bytes are flushed; null: what it is asked.
const disk = vi.hoisted(() => ({ refuses: null as string | null, at: 'sync' as 'sync' | 'rename' }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const refuse = () => Object.assign(new Error(disk.refuses ?? ''), { code: disk.refuses, syscall: disk.at })
  return {
    ...real,
    open: async (...parameters: Parameters<typeof real.open>) => {
      const file = await real.open(...parameters)
      if (disk.refuses && disk.at === 'sync') file.sync = () => Promise.reject(refuse())
      return file
    },
    rename: async (...parameters: Parameters<typeof real.rename>) => {
      if (disk.refuses && disk.at === 'rename') throw refuse()
      return real.rename(...parameters)
    },
  }
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registre31-write-'))
})
afterEach(async () => {
  disk.refuses = null
  await rm(folder, { recursive: true, force: true })
})

describe('a document', () => {
  it('takes the place of an older one whole', async () => {
    const path = join(folder, 'rapport.pdf')
    await writeFile(path, 'l’ancien rapport, plus long')
    await writeAtomically(path, 'le nouveau')
    expect(await readFile(path, 'utf8')).toBe('le nouveau')
    expect(await readdir(folder)).toEqual(['rapport.pdf'])
  })

  it.each([
    ['a full disk', 'sync', 'ENOSPC', 'DISK_FULL'],
    ['a quota', 'sync', 'EDQUOT', 'DISK_FULL'],
    ['a folder that may only be read', 'rename', 'EACCES', 'READ_ONLY'],
    ['a disk that may only be read', 'rename', 'EROFS', 'READ_ONLY'],
    ['a file that another program holds', 'rename', 'EBUSY', 'IN_USE'],
    ['a file that another program holds on Windows', 'rename', 'EPERM', 'IN_USE'],
  ] as const)(
    'meets %s: the older one stays as it was, nothing half-written is left, and the reason has a name',
    async (_what, at, code, name) => {
      const path = join(folder, 'rapport.pdf')
      await writeFile(path, 'l’ancien rapport')
      Object.assign(disk, { refuses: code, at })
      const error = await writeAtomically(path, 'le nouveau').catch((refusal: unknown) => refusal)
      expect(writeFailureCode(error)).toBe(name)
      expect(await readFile(path, 'utf8')).toBe('l’ancien rapport')
      expect(await readdir(folder)).toEqual(['rapport.pdf'])
    },
  )

  it('is refused where there is no folder any more', async () => {
    const error = await writeAtomically(join(folder, 'partie', 'a.pdf'), 'x').catch(
      (refusal: unknown) => refusal,
    )
    expect(error).toMatchObject({ code: 'ENOENT' })
    expect(await readdir(folder)).toEqual([])
  })
})
