import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import { offerContextMenu } from './context-menu'
import { logError } from './log'
import { remember, remembered } from './remembered'
import { shellText } from './shell-text'
import { hasSystemSpelling } from './spelling'
import { fittingBounds, smallestWindow } from './window-bounds'
import { windowAddress } from './window-origin'

// The page's own grounds, so that nothing flashes before it is drawn.
const ground = { light: '#f5f4f0', dark: '#15171b' } as const

/** Opens the one window of the program; its page may call as soon as it is loaded. */
export function openWindow(preload: string): BrowserWindow {
  const last = remembered().window
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    ...fittingBounds(last, areas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: hasSystemSpelling,
      devTools: !app.isPackaged,
    },
  })
  if (last?.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => keepBounds(window))
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(remembered().zoom ?? 0))
  followTheme(window)
  offerContextMenu(window)
  askBeforeLosingText(window)
  reloadAfterCrash(window)
  void window.loadURL(windowAddress).catch((error: unknown) => {
    // Closed before it was drawn: nothing went wrong.
    if (!window.isDestroyed()) logError('the page could not be loaded', error)
  })
  return window
}

/** Path of the preload script in the build. */
export function preloadFile(folder: string): string {
  return join(folder, '../preload/index.cjs')
}

function keepBounds(window: BrowserWindow): void {
  const bounds = { ...window.getNormalBounds(), maximised: window.isMaximized() }
  remember({ window: bounds, zoom: window.webContents.getZoomLevel() })
}

/** The ground behind the page, seen while it is drawn or the window grows, is the system's light or dark. */
function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? ground.dark : ground.light)
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
}

/** The page holds text that is not saved and asked to stay: the person decides. */
function askBeforeLosingText(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const leave = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: shellText('unsaved.question'),
      detail: shellText('unsaved.detail'),
      buttons: [shellText('unsaved.stay'), shellText('unsaved.leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (leave === 1) event.preventDefault()
  })
}

function reloadAfterCrash(window: BrowserWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    logError(`the window's process ended: ${reason}`)
    if (reason === 'clean-exit' || window.isDestroyed() || Date.now() - last < 5000) return
    last = Date.now()
    window.webContents.reload()
  })
}
