import { app, shell } from 'electron'
import type { Result } from '#shared/api/app-error'
import { type WindowChannelName, windowContract } from '#shared/api/window-contract'
import { answerAttachmentChannel } from './attachment-channels'
import { answerBackupChannel } from './backup-channels'
import { chooseImport } from './choose-import'
import { chooseNewPlace, createOtherRegister, goTo, openOtherRegister } from './choose-register'
import { composeMessage } from './compose-message'
import { openDocument, saveDocument, showDocument } from './documents'
import { failure } from './failure'
import { readLicences } from './licences'
import { moveRegister } from './move-register'
import { areNotificationsOn } from './notifications/notifier'
import { printDocument } from './print-document'
import { describePlace } from './registers'
import { remember } from './remembered'
import { saveExport } from './save-export'
import { answerServerChannel } from './server-channels'
import { shellText } from './shell-text'
import type { WindowChannelContext } from './window-channel-context'

/** Answers a call that concerns this computer and not the register. */
export async function answerWindowChannel(
  context: WindowChannelContext,
  channel: WindowChannelName,
  input: unknown,
): Promise<Result<unknown>> {
  switch (channel) {
    case 'window.setFullScreen': {
      const parsed = windowContract[channel].input.safeParse(input)
      if (!parsed.success) return failure('INVALID_INPUT')
      context.window()?.setFullScreen(parsed.data.isOn)
      return { value: parsed.data }
    }
    case 'notifications.get': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? { value: { isOn: areNotificationsOn() } } : failure('INVALID_INPUT')
    }
    case 'notifications.set': {
      const parsed = windowContract[channel].input.safeParse(input)
      if (!parsed.success) return failure('INVALID_INPUT')
      remember({ notifications: parsed.data.isOn })
      return { value: parsed.data }
    }
    case 'app.info': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? { value: appInfo(context.registers.path()) } : failure('INVALID_INPUT')
    }
    case 'files.saveDocument': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await saveDocument(context, parsed.data.document) : failure('INVALID_INPUT')
    }
    case 'files.saveExport': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await saveExport(context, parsed.data) : failure('INVALID_INPUT')
    }
    case 'mail.compose': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await composeMessage(context.window(), parsed.data) : failure('INVALID_INPUT')
    }
    case 'files.openDocument': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await openDocument(parsed.data.token) : failure('INVALID_INPUT')
    }
    case 'files.showDocument': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? showDocument(parsed.data.token) : failure('INVALID_INPUT')
    }
    case 'program.describeWindow': {
      const parsed = windowContract[channel].input.safeParse(input)
      if (!parsed.success) return failure('INVALID_INPUT')
      context.onDescribed(parsed.data)
      return { value: { known: true } }
    }
    case 'program.openRecent': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await openRecent(context, parsed.data.index) : failure('INVALID_INPUT')
    }
    case 'program.registers':
    case 'program.showRegister':
    case 'program.openRegister':
    case 'program.createRegister':
    case 'program.reopenRegister':
    case 'program.moveRegister':
    case 'program.licences': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await answerAboutProgram(context, channel) : failure('INVALID_INPUT')
    }
    case 'files.printDocument': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await printDocument(context, parsed.data.document) : failure('INVALID_INPUT')
    }
    case 'files.chooseImport': {
      const parsed = windowContract[channel].input.safeParse(input)
      return parsed.success ? await chooseImport(context.service, context.window()) : failure('INVALID_INPUT')
    }
    case 'files.chooseBackupFolder':
    case 'files.showBackupFolder':
    case 'files.saveBackup':
    case 'files.chooseBackup':
    case 'files.backupKeyring':
    case 'files.keepBackupPassphrase':
      return await answerBackupChannel(context, channel, input)
    case 'servers.current':
    case 'servers.chooseAuthority':
    case 'servers.test':
    case 'servers.open':
    case 'servers.givePassword':
    case 'servers.moveHere':
    case 'servers.moveToFile':
    case 'servers.forgetPassword':
    case 'servers.saveRoles':
      return await answerServerChannel(context, channel, input)
    case 'program.saveBundle': {
      const parsed = windowContract[channel].input.safeParse(input)
      if (!parsed.success) return failure('INVALID_INPUT')
      // Knows what a whole register says of itself, which no start waits for.
      const { saveBundle } = await import('./save-bundle')
      return saveBundle(context)
    }
    case 'files.chooseAttachments':
    case 'files.attach':
    case 'files.chooseScanFolder':
    case 'files.listScans':
    case 'files.saveAttachment':
    case 'files.openAttachment':
      return await answerAttachmentChannel(context, channel, input)
    default:
      return channel satisfies never
  }
}

function appInfo(register: string) {
  return {
    name: app.name,
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chrome: process.versions.chrome ?? '',
    node: process.versions.node,
    platform: process.platform,
    locale: app.getLocale(),
    packaged: app.isPackaged,
    registerFile: describePlace(register).fileName,
  }
}

type ProgramChannel = Extract<WindowChannelName, `program.${string}`>

/** The calls about the program itself that need nothing but to be made. */
async function answerAboutProgram(
  { registers, service, window }: WindowChannelContext,
  channel: Exclude<ProgramChannel, 'program.describeWindow' | 'program.openRecent' | 'program.saveBundle'>,
): Promise<Result<unknown>> {
  switch (channel) {
    case 'program.registers': {
      const recent = registers.recent().map((path, index) => ({ index, ...describePlace(path) }))
      return { value: { ...describePlace(registers.path()), recent } }
    }
    case 'program.showRegister':
      shell.showItemInFolder(registers.path())
      return { value: { shown: true } }
    case 'program.openRegister':
      return openOtherRegister(registers, window())
    case 'program.createRegister':
      return createOtherRegister(registers, window())
    case 'program.reopenRegister':
      await registers.close()
      await registers.open(registers.path())
      return { value: { switched: true } }
    case 'program.moveRegister': {
      const title = shellText('moveRegister.title')
      const button = shellText('moveRegister.button')
      const path = await chooseNewPlace(window(), title, button, registers.path())
      return path === undefined ? { value: { moved: false } } : moveRegister(registers, service, path)
    }
    case 'program.licences':
      return { value: { packages: await readLicences() } }
    default:
      return channel satisfies never
  }
}

async function openRecent({ registers }: WindowChannelContext, index: number): Promise<Result<unknown>> {
  const path = registers.recent()[index]
  return path === undefined ? failure('NOT_FOUND') : goTo(registers, path)
}
