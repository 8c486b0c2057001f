import { join } from 'node:path'
import { app, dialog, Menu, session } from 'electron'
import { forkAhead } from './fork-service'
import { answerWindow } from './ipc'
import { isLogged, logError } from './log'
import type { Program } from './program'
import { lockDown } from './security'
import { chooseUserData } from './user-data'
import { openWindow, preloadFile } from './window'
import { declareWindowScheme, serveWindow } from './window-protocol'

const here = import.meta.dirname
// Set by the development tool only; a packaged program never looks at it.
const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL

/** macOS tells of a double click on a file by an event, possibly before the program is ready. */
let fileToOpen: string | undefined
let program: Program | undefined

chooseUserData()
// Electron draws a menu of its own where none is set; ours follows the window.
Menu.setApplicationMenu(null)
declareWindowScheme()
// Containers run as root, where Chromium has no sandbox and refuses to be asked for one.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

if (app.requestSingleInstanceLock()) {
  const starting = run()
  app.on('second-instance', (_event, parameters, folder) => {
    void starting.then(() => program?.comeForward(parameters, folder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (program) program.openFile(path)
    else fileToOpen = path
  })
} else {
  app.quit()
}

async function run(): Promise<void> {
  await app.whenReady()
  try {
    await start()
  } catch (error) {
    logError('the program could not start', error)
    await isLogged()
    const { shellText } = await import('./shell-text')
    dialog.showErrorBox(app.name, shellText('errors.notStarted'))
    app.exit(1)
  }
}

/**
 * The service and the page are processes of their own and take longest: they are begun before anything else is read,
 * which is why this file and what it imports stay few and small.
 */
async function start(): Promise<void> {
  const fork = forkAhead(join(here, 'service.cjs'))
  lockDown(session.defaultSession, developmentServer)
  const scripts = serveWindow(join(here, '../renderer'), developmentServer)
  const onAnswer = answerWindow(() => (opened.window.isDestroyed() ? undefined : opened.window.webContents))
  const opened = openWindow(preloadFile(here))
  // The page waits for its scripts, which this process serves: what takes it long comes after them.
  await Promise.race([scripts, opened.failed])
  const { runProgram } = await import('./program')
  // Asked to end before there was anything to see.
  if (opened.window.isDestroyed()) return
  program = await runProgram({ opened, fork, file: fileToOpen, onAnswer })
}
