import { sql } from 'kysely'
import { AppError } from '#shared/api/app-error'
import type { OutputOf } from '#shared/api/contract'
import type { BackupManifest, BackupReason } from '#shared/backups/backup-manifest'
import { defaultSecretCost } from '../accounts/secret-hash'
import { makeDesk } from '../backups/backup-desk'
import { signCopy } from '../backups/read-facts'
import type { Service } from '../context'
import type { Engine } from '../database/engine'
import { openSqliteEngine } from '../database/sqlite-engine'
import { newId } from '../new-id'
import { verifyRegister } from '../register/verify'
import { verifyChain } from '../register/verify-chain'
import { makeContext } from '../register-context'

/** Work on a whole register file that takes long and needs nothing but the file. */
export type ApartJob =
  /** A signed copy of a register that others go on working with, and whether it is whole. */
  | {
      readonly kind: 'WRITE_COPY'
      readonly source: string
      readonly path: string
      readonly newest: number
      readonly at: string
      readonly reason: BackupReason
    }
  /** Whether a fresh copy is whole: its pages, its indexes and its history. */
  | { readonly kind: 'VERIFY_COPY'; readonly path: string; readonly newest: number }
  /** Everything that `register.verify` checks. */
  | {
      readonly kind: 'VERIFY_REGISTER'
      readonly path: string
      readonly newest: number
      readonly now: string
      /** Where the backups of the register are. */
      readonly backupFolder: string | null
    }
  /** Whether the pages of an open register are whole, table by table. */
  | { readonly kind: 'CHECK_PAGES'; readonly path: string; readonly newest: number }

export interface ApartResults {
  readonly WRITE_COPY: { readonly manifest: BackupManifest; readonly isWhole: boolean }
  readonly VERIFY_COPY: { readonly isWhole: boolean }
  readonly VERIFY_REGISTER: OutputOf<'register.verify'>
  readonly CHECK_PAGES: { readonly isWhole: boolean }
}
export type ApartResult = ApartResults[ApartJob['kind']]
export type OnProgress = (done: number, total: number) => void

/** Does one job, here and now. */
export async function doJob(job: ApartJob, onProgress: OnProgress): Promise<ApartResult> {
  if (job.kind === 'WRITE_COPY') return writeCopy(job)
  if (job.kind === 'VERIFY_COPY') return verifyCopy(job.path, job.newest)
  return job.kind === 'CHECK_PAGES' ? checkPages(job, onProgress) : verifyWhole(job, onProgress)
}

async function writeCopy({
  source,
  path,
  newest,
  at,
  reason,
}: Extract<ApartJob, { kind: 'WRITE_COPY' }>): Promise<ApartResults['WRITE_COPY']> {
  const engine = openSqliteEngine(source, { create: false, newest })
  try {
    await engine.copyTo?.(path)
    return { manifest: signCopy(path, at, reason), ...(await verifyCopy(path, newest)) }
  } catch (error) {
    // Only what is said in words leaves a thread.
    throw engine.toAppError(error) ?? error
  } finally {
    await engine.close()
  }
}

async function verifyCopy(path: string, newest: number): Promise<ApartResults['VERIFY_COPY']> {
  const engine = openSqliteEngine(path, { create: false, newest })
  try {
    if ((await engine.checkIntegrity()).length > 0) return { isWhole: false }
    const { findings } = await verifyChain({ db: engine.db })
    return { isWhole: findings.length === 0 }
  } finally {
    // One file again, that needs no others beside it.
    await sql`pragma journal_mode = delete`.execute(engine.db).catch(() => undefined)
    await engine.close()
  }
}

async function checkPages(
  { path, newest }: Extract<ApartJob, { kind: 'CHECK_PAGES' }>,
  onProgress: OnProgress,
): Promise<ApartResults['CHECK_PAGES']> {
  let engine: Engine | undefined
  try {
    engine = openSqliteEngine(path, { create: false, newest })
    const { db } = engine
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table' and rootpage > 0 order by rootpage`.execute(db)
    for (const [index, { name }] of rows.entries()) {
      const checked = await sql<{ quickCheck: string }>`pragma quick_check(${sql.lit(name)})`.execute(db)
      if (checked.rows[0]?.quickCheck !== 'ok') return { isWhole: false }
      onProgress(index + 1, rows.length)
    }
    return { isWhole: true }
  } catch (error) {
    // A page that cannot be read at all ends the check; so does a whole file that is not let go.
    const known = error instanceof AppError ? error : engine?.toAppError(error)
    if (known?.code === 'REGISTER_UNREADABLE') return { isWhole: false }
    throw error
  } finally {
    await engine?.close()
  }
}

async function verifyWhole(
  { path, newest, now, backupFolder }: Extract<ApartJob, { kind: 'VERIFY_REGISTER' }>,
  onProgress: OnProgress,
): Promise<ApartResults['VERIFY_REGISTER']> {
  const engine = openSqliteEngine(path, { create: false, newest })
  const register = { engine, schemaVersion: newest, reference: null, referenceVersion: -1 }
  const service: Service = {
    path,
    migrationsFolder: '',
    server: { password: null, authority: null },
    now: () => now,
    newId,
    workstation: newId(),
    emit: () => undefined,
    register,
    failure: null,
    isOnNetwork: () => false,
    pageCheck: null,
    currentEmployee: null,
    asksPerson: false,
    session: null,
    knownByPassword: new Map(),
    secretCost: defaultSecretCost,
    checksRows: false,
    backups: makeDesk({ folder: backupFolder, passphrase: null }),
    unsettled: new Map(),
    thread: null,
  }
  try {
    return await verifyRegister(await makeContext(service, register, engine.db), onProgress)
  } finally {
    await engine.close()
  }
}
