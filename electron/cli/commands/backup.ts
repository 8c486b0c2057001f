import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeDesk } from '#service/backups/backup-desk'
import { findBackups, readBackup } from '#service/backups/find-backups'
import { dispatch } from '#service/dispatch'
import { refusal } from '#shared/api/refusal'
import { passphraseLength } from '#shared/backups/backup-api'
import { encryptedEnding, isEncryptedName, plainEnding } from '#shared/backups/backup-name'
import { translate } from '#shared/i18n/translate'
import { type Options, requireOption } from '../options'
import { printLine, toJson } from '../output'
import { unwrap, withService } from '../session'
import { UsageError } from '../usage'

/** Makes a backup at a place or in a folder, encrypted when a passphrase is given. */
export async function backup(values: Options): Promise<number> {
  const { out, folder } = values
  if (out !== undefined && folder !== undefined) throw new UsageError('--out ou --folder, pas les deux')
  const passphrase = readPassphrase(values)
  if (passphrase !== null && passphrase.length < passphraseLength.least) {
    throw refusal('REFUSED', 'PASSPHRASE_SHORT')
  }
  if (out !== undefined && isEncryptedName(out) !== (passphrase !== null)) {
    throw new UsageError(`--out : le nom finit par ${passphrase === null ? plainEnding : encryptedEnding}`)
  }
  const made = await withService(requireOption(values, 'register'), 'open', async (service) => {
    if (out !== undefined) {
      return unwrap(await dispatch(service, 'backups.writeTo', { path: resolve(out), passphrase }))
    }
    if (folder !== undefined) service.backups.folder = resolve(folder)
    return unwrap(await dispatch(service, 'backups.now', { passphrase }))
  })
  await printLine(values.json ? toJson(made, 2) : join(made.folder, made.fileName))
  return 0
}

/** Goes back to a backup, or makes a register of one where there is none. */
export async function restore(words: readonly string[], values: Options): Promise<number> {
  const [file, ...rest] = words
  if (file === undefined || rest.length > 0) throw new UsageError('restore : une sauvegarde est attendue')
  const passphrase = readPassphrase(values)
  const restored = await withService(requireOption(values, 'register'), 'either', async (service) => {
    const offered = unwrap(await dispatch(service, 'backups.offer', { path: resolve(file) }))
    const choice = { source: offered.source, passphrase }
    const preview = unwrap(await dispatch(service, 'backups.preview', choice))
    if (service.register && !values.force) {
      throw refusal('REFUSED', 'BACKUP_NEEDS_FORCE', { count: preview.lost.count })
    }
    return unwrap(await dispatch(service, 'backups.restore', { ...choice, acceptsOther: true }))
  })
  const said = restored.safetyCopy ?? restored.setAside
  const text = said === null ? 'cli:restored' : 'cli:restoredKept'
  await printLine(values.json ? toJson(restored, 2) : translate('fr', text, { name: said ?? '' }))
  return 0
}

/** The backups of a folder, newest first. */
export async function backups(values: Options): Promise<number> {
  const { folder, register } = values
  if (folder === undefined && register === undefined) throw new UsageError('--folder ou --register manque')
  const found =
    folder === undefined
      ? await findBackups({ path: resolve(register ?? ''), backups: makeDesk() })
      : await Promise.all(listFolder(resolve(folder)).map((name) => readBackup(join(folder, name), name)))
  const rows = found
    .map(({ fileName, size, isEncrypted, manifest }) => ({ fileName, size, isEncrypted, manifest }))
    .sort((a, b) => ((a.manifest?.at ?? '') < (b.manifest?.at ?? '') ? 1 : -1))
  if (values.json) await printLine(toJson(rows, 2))
  else {
    for (const { fileName, size, manifest } of rows) {
      const inside = manifest
        ? `${manifest.complaints} + ${manifest.remarks}`
        : translate('fr', 'cli:backupDamaged')
      await printLine([fileName, String(size), inside, manifest?.lastNumber ?? ''].join('\t').trimEnd())
    }
  }
  return 0
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(plainEnding) || name.endsWith(encryptedEnding))
  } catch {
    throw refusal('NOT_FOUND', 'BACKUP_FOLDER_GONE')
  }
}

/** From a variable of the environment or from the input, never from the command line, which others can read. */
function readPassphrase(values: Options): string | null {
  const name = values['passphrase-env']
  if (values['passphrase-stdin']) {
    if (name !== undefined || values['password-stdin']) {
      throw new UsageError("--passphrase-stdin : l'entrée standard ne donne qu'un secret")
    }
    return readFileSync(0, 'utf8').replace(/\r?\n$/, '')
  }
  if (name === undefined) return null
  const passphrase = process.env[name]
  if (!passphrase) throw new UsageError(`--passphrase-env : la variable ${name} est vide`)
  return passphrase
}
