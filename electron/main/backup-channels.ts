import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { app, dialog, shell } from 'electron'
import { z } from 'zod'
import type { Result } from '#shared/api/app-error'
import { backupApi } from '#shared/backups/backup-api'
import { backupFilesApi } from '#shared/backups/backup-files-api'
import { backupName, encryptedEnding, plainEnding } from '#shared/backups/backup-name'
import { backupPlace, keepsPassphrase, rememberBackupFolder, rememberBackupPassphrase } from './backup-place'
import { failure, shellFailure } from './failure'
import { logError } from './log'
import { remember, remembered } from './remembered'
import { hasKeyring } from './secrets'
import { shellText } from './shell-text'
import type { WindowChannelContext } from './window-channel-context'

export type BackupFilesChannel = keyof typeof backupFilesApi
type Context = Pick<WindowChannelContext, 'window' | 'service' | 'registers'>

/** Answers a call about backups that needs a dialog, a folder or the keyring. */
export async function answerBackupChannel(
  context: Context,
  channel: BackupFilesChannel,
  input: unknown,
): Promise<Result<unknown>> {
  switch (channel) {
    case 'files.chooseBackupFolder': {
      const parsed = backupFilesApi[channel].input.safeParse(input)
      return parsed.success ? chooseFolder(context, parsed.data.isDefault) : failure('INVALID_INPUT')
    }
    case 'files.saveBackup': {
      const parsed = backupFilesApi[channel].input.safeParse(input)
      return parsed.success ? saveBackup(context, parsed.data.passphrase) : failure('INVALID_INPUT')
    }
    case 'files.keepBackupPassphrase': {
      const parsed = backupFilesApi[channel].input.safeParse(input)
      return parsed.success ? keepPassphrase(context, parsed.data.passphrase) : failure('INVALID_INPUT')
    }
    case 'files.chooseBackup': {
      const parsed = backupFilesApi[channel].input.safeParse(input)
      return parsed.success ? chooseBackup(context) : failure('INVALID_INPUT')
    }
    case 'files.showBackupFolder': {
      const parsed = backupFilesApi[channel].input.safeParse(input)
      return parsed.success ? showFolder(context) : failure('INVALID_INPUT')
    }
    case 'files.backupKeyring': {
      const parsed = backupFilesApi[channel].input.safeParse(input)
      if (!parsed.success) return failure('INVALID_INPUT')
      return { value: { isAvailable: hasKeyring(), isKept: keepsPassphrase(context.registers.path()) } }
    }
    default:
      return channel satisfies never
  }
}

async function configure({ service, registers }: Context): Promise<Result<unknown>> {
  return service.call('backups.configure', backupPlace(registers.path()))
}

async function chooseFolder(context: Context, isDefault: boolean): Promise<Result<{ isChanged: boolean }>> {
  const register = context.registers.path()
  const present = backupPlace(register).folder
  if (isDefault) rememberBackupFolder(register, null)
  else {
    const options = {
      title: shellText('backups.chooseFolder'),
      buttonLabel: shellText('backups.useFolder'),
      defaultPath: present && existsSync(present) ? present : app.getPath('documents'),
      properties: ['openDirectory' as const, 'createDirectory' as const],
    }
    const window = context.window()
    const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    const [folder] = answer.filePaths
    if (answer.canceled || !folder) return { value: { isChanged: false } }
    rememberBackupFolder(register, folder)
  }
  const known = await configure(context)
  return 'error' in known ? known : { value: { isChanged: true } }
}

async function saveBackup(
  { window, service, registers }: Context,
  passphrase: string | null,
): Promise<Result<{ fileName: string | null }>> {
  const ending = passphrase === null ? plainEnding : encryptedEnding
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const name = backupName(basename(registers.path()), new Date().toISOString(), zone, passphrase !== null)
  const start = remembered().backupCopyFolder
  const options = {
    title: shellText('backups.save'),
    buttonLabel: shellText('backups.saveHere'),
    defaultPath: join(start && existsSync(start) ? start : app.getPath('documents'), name),
    filters: [{ name: shellText('backups.kind'), extensions: [ending.slice(1)] }],
  }
  const own = window()
  const answer = await (own ? dialog.showSaveDialog(own, options) : dialog.showSaveDialog(options))
  if (answer.canceled || !answer.filePath) return { value: { fileName: null } }
  const path = extname(answer.filePath) === ending ? answer.filePath : `${answer.filePath}${ending}`
  remember({ backupCopyFolder: dirname(path) })
  const made = await service.call('backups.writeTo', { path, passphrase })
  return 'error' in made ? made : { value: { fileName: basename(path) } }
}

async function chooseBackup({
  window,
  service,
  registers,
}: Context): Promise<Result<{ source: string | null }>> {
  const options = {
    title: shellText('backups.choose'),
    buttonLabel: shellText('backups.open'),
    defaultPath: backupPlace(registers.path()).folder ?? dirname(registers.path()),
    filters: [
      {
        name: shellText('backups.kind'),
        extensions: [plainEnding.slice(1), encryptedEnding.slice(1), 'ancien'],
      },
    ],
    properties: ['openFile' as const],
  }
  const own = window()
  const answer = await (own ? dialog.showOpenDialog(own, options) : dialog.showOpenDialog(options))
  const [path] = answer.filePaths
  if (answer.canceled || !path) return { value: { source: null } }
  const offered = await service.call('backups.offer', { path })
  if ('error' in offered) return offered
  return { value: backupApi['backups.offer'].output.parse(offered.value) }
}

async function keepPassphrase(
  context: Context,
  passphrase: string | null,
): Promise<Result<{ isKept: boolean }>> {
  if (passphrase !== null && !hasKeyring()) return shellFailure('REFUSED', 'noKeyring')
  rememberBackupPassphrase(context.registers.path(), passphrase)
  const known = await configure(context)
  return 'error' in known ? known : { value: { isKept: passphrase !== null } }
}

async function showFolder({ registers }: Context): Promise<Result<{ isShown: boolean }>> {
  const folder = backupPlace(registers.path()).folder ?? join(dirname(registers.path()), 'Sauvegardes')
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
    const problem = await shell.openPath(folder)
    return problem === '' ? { value: { isShown: true } } : shellFailure('REFUSED', 'backupFolderGone')
  } catch (error) {
    logError(
      'the backup folder could not be shown',
      z.object({ code: z.string() }).safeParse(error).data?.code,
    )
    return shellFailure('REFUSED', 'backupFolderGone')
  }
}
