import { join } from 'node:path'
import { app, type BrowserWindow, dialog, session } from 'electron'
import type { AppEvent } from '#shared/api/events'
import { answerWindow } from './ipc'
import { keepDrafts } from './keep-drafts'
import { logError, logInfo } from './log'
import { setMenu } from './menu'
import { chooseUserData, registerPath } from './register-path'
import { rememberedIsWritten } from './remembered'
import { lockDown } from './security'
import { type ServiceProcess, startService } from './service-process'
import { shellText } from './shell-text'
import { openWindow, preloadFile } from './window'
import { declareWindowScheme, serveWindow } from './window-protocol'

const here = import.meta.dirname
// Set by the development tool only; a packaged program never looks at it.
const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL

let window: BrowserWindow | undefined
let service: ServiceProcess | undefined

chooseUserData()
declareWindowScheme()
// Containers run as root, where Chromium has no sandbox and refuses to be asked for one.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow)
  void run()
} else {
  app.quit()
}

async function run(): Promise<void> {
  await app.whenReady()
  try {
    open()
  } catch (error) {
    logError('the program could not start', error)
    dialog.showErrorBox(app.name, shellText('errors.notStarted'))
    app.exit(1)
  }
}

function open(): void {
  const register = registerPath()
  const running = startService({ entry: join(here, 'service.js'), register, onEvent: tell })
  service = running
  lockDown(session.defaultSession, developmentServer)
  keepDrafts(session.defaultSession)
  serveWindow(join(here, '../renderer'), developmentServer)
  answerWindow({
    ownContents: () => window?.webContents,
    service: running,
    context: { window: () => window, service: running, register },
  })
  setMenu((command) => tell({ name: 'menu', command }))
  quitProperly()
  window = openWindow(preloadFile(here))
  window.on('closed', () => {
    window = undefined
  })
  logInfo(`started: ${app.getVersion()}, Electron ${process.versions.electron}`)
}

function showWindow(): void {
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

function tell(event: AppEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send('registre31:event', event)
}

/** Waits for saves under way before the program ends. */
function quitProperly(): void {
  let isReady = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isReady) return
    event.preventDefault()
    void Promise.all([service?.stop(), rememberedIsWritten()]).then(() => {
      isReady = true
      app.quit()
    })
  })
}
