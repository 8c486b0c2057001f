import { app, type BrowserWindow, dialog, session } from 'electron'
import type { AppEvent } from '#shared/api/events'
import { makeAnswer } from './answer-call'
import { backupPlace } from './backup-place'
import { goTo } from './choose-register'
import type { ForkService } from './fork-service'
import type { AnswerCall } from './ipc'
import { keepDrafts } from './keep-drafts'
import { logInfo } from './log'
import { makeMenu } from './menu'
import type { Notifier } from './notifications/notifier'
import { placeWindow } from './place-window'
import { openedFile, registerPath } from './register-path'
import { keepRegisters } from './registers'
import { remembered, rememberedIsWritten } from './remembered'
import { serverSecrets } from './server-secrets'
import { superviseService } from './service-process'
import { setShellLanguage } from './shell-text'
import { checkSpelling } from './spelling'
import type { OpenedWindow } from './window'

export interface Program {
  /** Goes over to a register file opened from the desktop; says why when it cannot. */
  openFile(path: string): void
  /** The program was started a second time: its window comes forward, with the file that was asked for. */
  comeForward(parameters: readonly string[], folder: string): void
}

interface Beginning {
  readonly opened: OpenedWindow
  readonly fork: ForkService
  /** A file that the desktop asked for before this one was read. */
  readonly file: string | undefined
  /** Answers the window from now on. */
  readonly onAnswer: (answer: AnswerCall) => void
}

/** All that the main process does once the window and the service are on their way. */
export async function runProgram({ opened, fork, file, onAnswer }: Beginning): Promise<Program> {
  let window: BrowserWindow | undefined = opened.window
  const tell = (event: AppEvent) => {
    if (window && !window.isDestroyed()) window.webContents.send('registre31:event', event)
  }
  const show = () => {
    if (!window) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  setShellLanguage(remembered().language ?? 'fr')
  const service = superviseService({
    fork,
    onEvent: tell,
    secrets: (register) => ({ backups: backupPlace(register), server: serverSecrets(register) }),
  })
  const menu = makeMenu({ send: (command) => tell({ name: 'menu', command }), window: () => window })
  const registers = keepRegisters({
    service,
    window: () => window,
    onShow: show,
    onChange: () => menu.draw(registers),
  })
  const claimed = registers.open(file ?? registerPath())
  const context = {
    window: () => window,
    service,
    registers,
    onDescribed: (described: Parameters<typeof menu.adopt>[0]) => menu.adopt(described, registers),
  }
  onAnswer(makeAnswer(context))
  opened.window.on('closed', () => {
    window = undefined
  })
  placeWindow(opened)
  checkSpelling(session.defaultSession)
  keepDrafts(session.defaultSession)
  menu.draw(registers)
  let notifier: Notifier | undefined
  quitProperly(async () => {
    notifier?.stop()
    // What was recorded goes into a backup before the service ends.
    await registers.backUp()
    await service.stop()
  })
  // Nothing of it is needed for a first screen.
  const { startNotifier } = await import('./notifications/notifier')
  notifier = startNotifier({
    service,
    register: () => registers.path(),
    onClick: () => {
      show()
      tell({ name: 'menu', command: 'go-today' })
    },
  })
  logInfo(`started: ${app.getVersion()}, Electron ${process.versions.electron}`)
  await claimed

  const openFile = (path: string) =>
    void goTo(registers, path).then((result) => {
      if ('error' in result && window) {
        const options = { type: 'warning' as const, message: result.error.message, noLink: true }
        void dialog.showMessageBox(window, options)
      }
    })
  return {
    openFile,
    comeForward(parameters, folder) {
      show()
      const path = openedFile(parameters, folder)
      if (path) openFile(path)
    },
  }
}

/** Waits for saves under way before the program ends. */
function quitProperly(end: () => Promise<void>): void {
  let isReady = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isReady) return
    event.preventDefault()
    void Promise.all([end(), rememberedIsWritten()]).then(() => {
      isReady = true
      app.quit()
    })
  })
}
