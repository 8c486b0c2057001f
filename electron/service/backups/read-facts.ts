import SqliteDatabase from 'better-sqlite3'
import { z } from 'zod'
import { refusal } from '#shared/api/refusal'
import { type BackupManifest, type BackupReason, backupManifestSchema } from '#shared/backups/backup-manifest'
import { programVersion } from '#shared/register/program-version'
import { applicationId } from '../database/sqlite-engine'

type File = InstanceType<typeof SqliteDatabase>

/** Name of the setting in which a backup says what it is. */
export const manifestSetting = 'backup'

/** Reads a register file without changing it; null when it is none or damaged. */
export function readFile<T>(path: string, read: (file: File) => T): T | null {
  let file: File | undefined
  try {
    file = new SqliteDatabase(path, { readonly: true, fileMustExist: true })
    return file.pragma('application_id', { simple: true }) === applicationId ? read(file) : null
  } catch {
    return null
  } finally {
    file?.close()
  }
}

/** What a backup that is not encrypted says of itself. Any other register file is counted, which takes longer. */
export function readPlainManifest(path: string, at: string): BackupManifest | null {
  return readFile(path, (file) => {
    const kept = backupManifestSchema.safeParse(readSetting(file, manifestSetting))
    return kept.success ? kept.data : describeFile(file, at, 'MANUAL')
  })
}

/** What there is to say of a register file. */
export function describeFile(file: File, at: string, reason: BackupReason): BackupManifest {
  const one = (query: string) => file.prepare(query).pluck().get()
  const last = file
    .prepare(
      `select number, ordinal from (
         select number, ordinal from complaint where ordinal = (select max(ordinal) from complaint)
         union all
         select number, ordinal from remark where ordinal = (select max(ordinal) from remark)
       ) order by ordinal desc limit 1`,
    )
    .get()
  const head = file.prepare('select sequence, hash from history order by sequence desc limit 1').get()
  const newest = lastSchema.safeParse(last)
  return backupManifestSchema.parse({
    registerId: String(readSetting(file, 'registerId')),
    at,
    reason,
    program: programVersion,
    schemaVersion: one('select max(number) from schema_migration'),
    complaints: one('select count(*) from complaint'),
    remarks: one('select count(*) from remark'),
    lastNumber: newest.success ? newest.data.number : null,
    lastOrdinal: newest.success ? newest.data.ordinal : 0,
    head: head ?? { sequence: 0, hash: '' },
  })
}

const lastSchema = z.object({ number: z.string(), ordinal: z.int() })

/** Name of the organisation of a register file. */
export function readOrganisation(file: File): string | null {
  const settings = z.object({ organisation: z.object({ name: z.string() }) })
  return settings.safeParse(readSetting(file, 'settings')).data?.organisation.name ?? null
}

function readSetting(file: File, name: string): unknown {
  const value: unknown = file.prepare('select value from setting where name = ?').pluck().get(name)
  return typeof value === 'string' ? JSON.parse(value) : null
}

/** Writes into a copy what it is, and lets it stand as one file that opens anywhere. */
export function signCopy(path: string, at: string, reason: BackupReason): BackupManifest {
  const file = new SqliteDatabase(path, { fileMustExist: true })
  try {
    file.pragma('journal_mode = DELETE')
    file.pragma('synchronous = FULL')
    const manifest = describeFile(file, at, reason)
    file
      .prepare(
        'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
      )
      .run(manifestSetting, JSON.stringify(manifest))
    return manifest
  } finally {
    file.close()
  }
}

/** Makes a copy a register again: it no longer says that it is a backup. */
export function unsignCopy(path: string): void {
  const file = new SqliteDatabase(path, { fileMustExist: true })
  try {
    if (file.pragma('application_id', { simple: true }) !== applicationId) {
      throw refusal('REFUSED', 'BACKUP_NOT_ONE')
    }
    file.prepare('delete from setting where name = ?').run(manifestSetting)
  } finally {
    file.close()
  }
}
