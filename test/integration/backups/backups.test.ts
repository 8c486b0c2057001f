import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { automaticBackup } from '#service/backups/automatic-backup'
import type { Service } from '#service/context'
import { dispatch } from '#service/dispatch'
import { checkBeside } from '#service/register/check-beside'
import { startService, stopService } from '#service/start-service'
import type { AppEvent } from '#shared/api/events'
import { writtenComplaint } from '#test/support/entries'
import { migrationsFolder, openTestService, type TestService } from '#test/support/open-service'

// The hole this keeps shut: a backup that is missing, half-written, wrong, or that cannot be gone back to.

let register: TestService
beforeEach(async () => {
  register = await openTestService()
  await register.call('intake.record', writtenComplaint())
})
afterEach(async () => register.close())

const folder = () => join(register.folder, 'Sauvegardes')
const files = () => (existsSync(folder()) ? readdirSync(folder()).sort() : [])
const open = (path: string): Promise<Service> => startService({ path, migrationsFolder, secretCost: 4 })

async function numbers(): Promise<string[]> {
  const { rows } = await register.call('complaints.list', {})
  return rows.map(({ number }) => number).sort()
}

describe('a backup', () => {
  it('is a register that opens anywhere, checked, for its owner only, told in the history', async () => {
    const made = await register.call('backups.now', { passphrase: null })
    expect(made.fileName).toBe('registre_2026-11-16_10-00-00.r31')
    expect(files()).toEqual([made.fileName])
    const path = join(folder(), made.fileName)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(folder()).mode & 0o777).toBe(0o700)
    expect(statSync(register.service.path).mode & 0o777).toBe(0o600)
    const { backups, hasChanged } = await register.call('backups.list', {})
    expect(hasChanged).toBe(false)
    expect(backups).toMatchObject([
      {
        isEncrypted: false,
        isOwn: true,
        anchor: 'HOLDS',
        manifest: { complaints: 1, lastNumber: 'R-2026-0001' },
      },
    ])
    const { entries } = await register.call('history.list', { entity: 'register' })
    expect(entries[0]).toMatchObject({ action: 'BACKUP' })
    const copy = await open(path)
    expect(await dispatch(copy, 'register.verify', {})).toMatchObject({ value: { whole: true } })
    await stopService(copy)
  })

  it('holds a state that was there, whole, while entries are recorded all along', async () => {
    const writing = (async () => {
      for (let index = 0; index < 40; index += 1) await register.call('intake.record', writtenComplaint())
    })()
    const [first, second] = await Promise.all([
      register.call('backups.now', { passphrase: null }),
      register.call('backups.now', { passphrase: null }),
      writing,
    ])
    for (const { fileName } of [first, second]) {
      const copy = await open(join(folder(), fileName))
      expect(await dispatch(copy, 'register.verify', {})).toMatchObject({ value: { whole: true } })
      await stopService(copy)
    }
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
    expect(await numbers()).toHaveLength(41)
  })

  it('is made by itself only when something changed, once a day, and thinned out by the rule', async () => {
    expect(await automaticBackup(register.service, 'CLOSE')).toBe(true)
    expect(await automaticBackup(register.service, 'CLOSE')).toBe(false)
    for (let day = 17; day <= 26; day += 1) {
      register.clock.now = `2026-11-${day}T09:00:00.000Z`
      await register.call('intake.record', writtenComplaint())
      expect(await automaticBackup(register.service, 'DAILY')).toBe(true)
      await register.call('intake.record', writtenComplaint())
      expect(await automaticBackup(register.service, 'DAILY')).toBe(false)
    }
    // Seven days, and the Sunday before them that ends its week.
    expect(files().map((name) => name.slice(9, 19))).toEqual([
      ...['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'],
    ])
  })

  it('that fails says why, keeps nobody from closing and leaves nothing behind', async () => {
    writeFileSync(folder(), 'a file where the folder should be')
    expect(await register.refuse('backups.now', { passphrase: null })).toMatchObject({
      wording: { key: 'BACKUP_FOLDER_GONE' },
    })
    const told: AppEvent[] = []
    const service = { ...register.service, emit: (event: AppEvent) => void told.push(event) }
    expect(await automaticBackup(service, 'DAILY')).toBe(false)
    expect(told).toEqual([{ name: 'backup-failed', key: 'BACKUP_FOLDER_GONE' }])
    expect(await register.call('backups.list', {})).toMatchObject({ failure: { key: 'BACKUP_FOLDER_GONE' } })
    rmSync(folder())
    register.service.backups.folder = join(register.folder, 'clé débranchée')
    expect(await register.refuse('backups.now', { passphrase: null })).toMatchObject({ code: 'NOT_FOUND' })
    register.service.backups.folder = null
    await register.call('backups.now', { passphrase: null })
    expect(await register.call('backups.list', {})).toMatchObject({ failure: null })
  })

  it('on a full disk leaves no half of a file and the register whole', async () => {
    const full = vi.spyOn(SqliteDatabase.prototype, 'backup').mockImplementation(async (path) => {
      writeFileSync(path, 'half of a page')
      throw new SqliteDatabase.SqliteError('database or disk is full', 'SQLITE_FULL')
    })
    const result = await dispatch(register.service, 'backups.now', { passphrase: null })
    full.mockRestore()
    expect(result).toMatchObject({ error: { code: 'DISK_FULL', wording: { key: 'BACKUP_DISK_FULL' } } })
    expect(files()).toEqual([])
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('killed in the middle is no backup, and is swept away', async () => {
    mkdirSync(folder())
    const left = join(folder(), '.sauvegarde-0193b2a0-0000-7000-8000-000000000000.tmp')
    writeFileSync(left, 'half of a page')
    const before = new Date(Date.now() - 2 * 86_400_000)
    utimesSync(left, before, before)
    expect(await register.call('backups.list', {})).toMatchObject({ backups: [] })
    await register.call('backups.now', { passphrase: null })
    expect(files()).toHaveLength(1)
  })

  it('made before the layout changes holds the register as it was', async () => {
    const path = register.service.path
    await stopService(register.service)
    const file = new SqliteDatabase(path)
    file.exec('delete from schema_migration where number = (select max(number) from schema_migration)')
    file.close()
    // The migration itself finds its tables there already: what counts is that the copy was made first.
    const service = await open(path)
    await stopService(service)
    expect(files()).toHaveLength(1)
    expect(statSync(join(folder(), files()[0] ?? '')).size).toBeGreaterThan(100_000)
  })
})

describe('an encrypted backup', () => {
  it('holds nothing readable and opens with its passphrase alone', async () => {
    const passphrase = 'une phrase assez longue'
    const { fileName } = await register.call('backups.now', { passphrase })
    expect(fileName).toMatch(/\.r31-chiffre$/)
    const bytes = readFileSync(join(folder(), fileName))
    for (const word of ['Port-Navalo', 'SQLite format', 'Anne Le Goff'])
      expect(bytes.includes(word)).toBe(false)
    const preview = { source: fileName, passphrase }
    expect(await register.call('backups.preview', preview)).toMatchObject({
      organisation: 'Office de tourisme de Port-Navalo',
      lost: { count: 0 },
    })
    const wrong = { ...preview, passphrase: 'une autre phrase longue' }
    expect(await register.refuse('backups.preview', wrong)).toMatchObject({
      wording: { key: 'BACKUP_WRONG_PASSPHRASE' },
    })
    expect(await register.refuse('backups.restore', { source: fileName })).toMatchObject({
      wording: { key: 'BACKUP_PASSPHRASE_MISSING' },
    })
    await register.call('intake.record', writtenComplaint())
    await register.call('backups.restore', { source: fileName, passphrase })
    expect(await numbers()).toEqual(['R-2026-0001'])
    expect(readdirSync(register.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('going back to a backup', () => {
  it('says what would be lost, keeps a safety copy, and tells the history', async () => {
    const { fileName } = await register.call('backups.now', { passphrase: null })
    register.clock.now = '2026-11-16T11:00:00.000Z'
    await register.call('intake.record', writtenComplaint())
    const preview = await register.call('backups.preview', { source: fileName })
    expect(preview.lost).toEqual({ count: 1, numbers: ['R-2026-0002'] })
    expect(preview.lostHistory).toBeGreaterThanOrEqual(2)
    const { safetyCopy } = await register.call('backups.restore', { source: fileName })
    expect(await numbers()).toEqual(['R-2026-0001'])
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
    const { entries } = await register.call('history.list', { entity: 'register' })
    expect(entries[0]).toMatchObject({ action: 'RESTORE' })
    const list = await register.call('backups.list', {})
    expect(list.backups.map(({ anchor }) => anchor).sort()).toEqual(['HOLDS', 'SUPERSEDED'])
    // The next entry takes the number again; the safety copy still brings the other one back.
    await register.call('backups.restore', { source: safetyCopy ?? '' })
    expect(await numbers()).toEqual(['R-2026-0001', 'R-2026-0002'])
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('refuses a damaged one, one of another register, a newer one, a file that is none and a name that is none', async () => {
    const { fileName } = await register.call('backups.now', { passphrase: null })
    const path = join(folder(), fileName)
    const offer = async (file: string) => (await register.call('backups.offer', { path: file })).source

    const other = await openTestService({ create: { organisation: { name: 'Régie des Eaux' } } })
    await other.call('intake.record', writtenComplaint())
    const foreign = await other.call('backups.now', { passphrase: null })
    const source = await offer(join(foreign.folder, foreign.fileName))
    expect(await register.call('backups.preview', { source })).toMatchObject({ backup: { isOwn: false } })
    expect(await register.refuse('backups.restore', { source })).toMatchObject({
      wording: { key: 'BACKUP_OTHER_REGISTER' },
    })

    const newer = new SqliteDatabase(join(foreign.folder, foreign.fileName))
    newer.exec(
      "insert into schema_migration (number, name, checksum, applied_at) values (9999, 'later', 'x', '2030-01-01T00:00:00.000Z')",
    )
    newer.exec("delete from setting where name = 'backup'")
    newer.close()
    expect(await register.call('backups.preview', { source })).toMatchObject({ isNewer: true })
    expect(await register.refuse('backups.restore', { source, acceptsOther: true })).toMatchObject({
      code: 'REGISTER_NEWER',
    })
    await other.close()

    damage(path)
    expect(await register.refuse('backups.restore', { source: fileName })).toMatchObject({ code: 'REFUSED' })
    const text = join(register.folder, 'texte.r31')
    writeFileSync(text, 'rien')
    expect(await register.refuse('backups.preview', { source: await offer(text) })).toMatchObject({
      wording: { key: 'BACKUP_NOT_ONE' },
    })
    for (const name of ['../registre.r31', '/etc/passwd', 'registre.r31'])
      expect(await register.refuse('backups.preview', { source: name })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await numbers()).toEqual(['R-2026-0001'])
  })

  it('sets a register that cannot be read aside untouched, and takes the newest good backup', async () => {
    await register.call('backups.now', { passphrase: null })
    const path = register.service.path
    await stopService(register.service)
    damage(path)
    const damaged = readFileSync(path)
    const service = await open(path)
    expect(await dispatch(service, 'register.info', {})).toMatchObject({ value: { state: 'UNREADABLE' } })
    expect(readFileSync(path).equals(damaged)).toBe(true)
    const list = await dispatch(service, 'backups.list', {})
    if (!('value' in list)) throw new Error('no list')
    const source = list.value.backups[0]?.source
    const result = await dispatch(service, 'backups.restore', { source })
    if (!('value' in result)) throw new Error(JSON.stringify(result))
    expect(result.value.safetyCopy).toBeNull()
    expect(readFileSync(join(dirname(path), result.value.setAside ?? '')).equals(damaged)).toBe(true)
    expect(await dispatch(service, 'complaints.count', {})).toMatchObject({ value: { count: 1 } })
    expect(await dispatch(service, 'register.verify', {})).toMatchObject({ value: { whole: true } })
    await stopService(service)
  })
})

it('a history that was written anew does not match its backups', async () => {
  await register.call('backups.now', { passphrase: null })
  const file = new SqliteDatabase(register.service.path)
  file.exec('drop trigger history_no_update')
  file.exec(`update history set hash = '${'0'.repeat(64)}' where sequence = 2`)
  file.close()
  const { backups } = await register.call('backups.list', {})
  expect(backups).toMatchObject([{ anchor: 'DIFFERS' }])
})

describe('a register cut back to an older state and written anew', () => {
  it.each([
    ['readable', null],
    ['encrypted', 'une phrase assez longue'],
  ])('is whole in itself, and betrayed by a %s backup', async (_kind, passphrase) => {
    const path = register.service.path
    const older = join(register.folder, 'avant.copie')
    const file = new SqliteDatabase(path)
    file.exec(`vacuum into '${older}'`)
    file.close()
    await register.call('intake.record', writtenComplaint())
    const { fileName } = await register.call('backups.now', { passphrase })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
    await stopService(register.service)
    writeFileSync(path, readFileSync(older))
    const service = await open(path)
    // Another story under the same numbers, longer than the first: no row is missing and every seal is right.
    for (let count = 0; count < 3; count += 1) {
      const entry = writtenComplaint({ verbatim: 'Tout va bien.' })
      expect(await dispatch(service, 'intake.record', entry)).toHaveProperty('value')
    }
    const verified = await dispatch(service, 'register.verify', {})
    expect(verified).toMatchObject({ value: { whole: false, findings: [{ code: 'VERIFY_BACKUP_ANCHOR' }] } })
    expect(JSON.stringify(verified)).toContain(fileName)
    const token = '0193b2a0-0000-7000-8000-000000000000'
    expect(await dispatch(service, 'diagnostics.check', { token })).toMatchObject({ value: { whole: false } })
    rmSync(join(folder(), fileName))
    expect(await dispatch(service, 'register.verify', {})).toMatchObject({ value: { whole: true } })
    await stopService(service)
  })
})

describe('a large register that was not closed in order', () => {
  it('is looked through table by table while it is used', async () => {
    const told: string[] = []
    const service = { ...register.service, emit: ({ name }: { name: string }) => void told.push(name) }
    await checkBeside(service, async () => undefined)
    expect(new Set(told)).toEqual(new Set(['page-check']))
    expect(told.length).toBeGreaterThan(20)
    expect(service).toMatchObject({ pageCheck: null, failure: null })
  })

  it('is closed at once when its pages are damaged', async () => {
    const path = register.service.path
    await stopService(register.service)
    const service = await open(path)
    const other = new SqliteDatabase(path)
    other.pragma('wal_checkpoint(truncate)')
    other.close()
    damage(path)
    let isClosed = false
    await checkBeside(service, async () => {
      isClosed = true
      await stopService(service)
    })
    expect(isClosed).toBe(true)
    expect(await dispatch(service, 'complaints.list', {})).toMatchObject({
      error: { code: 'REGISTER_UNREADABLE' },
    })
  })
})

/** Spoils the pages in the middle of a file. */
function damage(path: string): void {
  const { size } = statSync(path)
  const file = openSync(path, 'r+')
  for (let at = 4096; at < size; at += 4096) writeSync(file, Buffer.alloc(64, 0xff), 0, 64, at)
  closeSync(file)
}
