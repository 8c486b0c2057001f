import { join } from 'node:path'
import { app, type BrowserWindow, dialog, session } from 'electron'
import type { AppEvent } from '#shared/api/events'
import { backupPlace } from './backup-place'
import { goTo } from './choose-register'
import { answerWindow } from './ipc'
import { keepDrafts } from './keep-drafts'
import { logError, logInfo } from './log'
import { makeMenu } from './menu'
import type { Notifier } from './notifications/notifier'
import { chooseUserData, openedFile, registerPath } from './register-path'
import { keepRegisters, type Registers } from './registers'
import { remembered, rememberedIsWritten } from './remembered'
import { lockDown } from './security'
import { serverSecrets } from './server-secrets'
import { type ServiceProcess, superviseService } from './service-process'
import { setShellLanguage, shellText } from './shell-text'
import { checkSpelling } from './spelling'
import { openWindow, preloadFile } from './window'
import { declareWindowScheme, serveWindow } from './window-protocol'

const here = import.meta.dirname
// Set by the development tool only; a packaged program never looks at it.
const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL

let window: BrowserWindow | undefined
let service: ServiceProcess | undefined
let registers: Registers | undefined
let notifier: Notifier | undefined
/** macOS tells of a double click on a file by an event, possibly before the program is ready. */
let fileToOpen: string | undefined

chooseUserData()
declareWindowScheme()
// Containers run as root, where Chromium has no sandbox and refuses to be asked for one.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, parameters, folder) => {
    showWindow()
    openFile(openedFile(parameters, folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (registers) openFile(path)
    else fileToOpen = path
  })
  void run()
} else {
  app.quit()
}

async function run(): Promise<void> {
  await app.whenReady()
  try {
    await open()
  } catch (error) {
    logError('the program could not start', error)
    dialog.showErrorBox(app.name, shellText('errors.notStarted'))
    app.exit(1)
  }
}

async function open(): Promise<void> {
  setShellLanguage(remembered().language ?? 'fr')
  const running = superviseService({
    entry: join(here, 'service.js'),
    onEvent: tell,
    environment: (register) => ({
      REGISTRE31_BACKUPS: JSON.stringify(backupPlace(register)),
      REGISTRE31_SERVER: JSON.stringify(serverSecrets(register)),
    }),
  })
  service = running
  const menu = makeMenu({ send: (command) => tell({ name: 'menu', command }), window: () => window })
  const own = keepRegisters({
    service: running,
    window: () => window,
    onShow: showWindow,
    onChange: () => menu.draw(own),
  })
  registers = own
  lockDown(session.defaultSession, developmentServer)
  checkSpelling(session.defaultSession)
  keepDrafts(session.defaultSession)
  serveWindow(join(here, '../renderer'), developmentServer)
  answerWindow({
    ownContents: () => window?.webContents,
    service: running,
    context: {
      window: () => window,
      service: running,
      registers: own,
      onDescribed: (described) => menu.adopt(described, own),
    },
  })
  quitProperly()
  const claimed = own.open(fileToOpen ?? registerPath())
  menu.draw(own)
  window = openWindow(preloadFile(here))
  window.on('closed', () => {
    window = undefined
  })
  // Read once the window is on its way: nothing of it is needed before.
  const { startNotifier } = await import('./notifications/notifier')
  notifier = startNotifier({
    service: running,
    register: () => own.path(),
    onClick: () => {
      showWindow()
      tell({ name: 'menu', command: 'go-today' })
    },
  })
  logInfo(`started: ${app.getVersion()}, Electron ${process.versions.electron}`)
  await claimed
}

function showWindow(): void {
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Goes over to a register file opened from the desktop; says why when it cannot. */
function openFile(path: string | undefined): void {
  if (!path || !registers) return
  void goTo(registers, path).then((result) => {
    if ('error' in result && window) {
      const options = { type: 'warning' as const, message: result.error.message, noLink: true }
      void dialog.showMessageBox(window, options)
    }
  })
}

function tell(event: AppEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send('registre31:event', event)
}

/** What was recorded goes into a backup before the service ends. */
async function endService(): Promise<void> {
  await registers?.backUp()
  await service?.stop()
}

/** Waits for saves under way before the program ends. */
function quitProperly(): void {
  let isReady = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isReady) return
    event.preventDefault()
    notifier?.stop()
    void Promise.all([endService(), rememberedIsWritten()]).then(() => {
      isReady = true
      app.quit()
    })
  })
}
