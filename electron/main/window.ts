import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { logError } from './log'
import { hasSystemSpelling } from './spelling'
import { smallestWindow, usualWindow } from './window-bounds'
import { windowAddress } from './window-origin'

// The page's own grounds, so that nothing flashes before it is drawn.
const ground = { light: '#f5f4f0', dark: '#15171b' } as const

export interface OpenedWindow {
  readonly window: BrowserWindow
  /** The page could not be loaded, or the window is gone. */
  readonly failed: Promise<void>
  /** Its page can be shown without a flash. */
  readonly drawn: Promise<void>
}

/** Makes the one window of the program and loads its page; it is shown once it is in its place. */
export function openWindow(preload: string): OpenedWindow {
  const window = new BrowserWindow({
    ...usualWindow,
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
  followTheme(window)
  window.on('page-title-updated', (event) => event.preventDefault())
  const failed = new Promise<void>((resolve) => {
    window.webContents.once('did-fail-load', () => resolve())
    window.once('closed', () => resolve())
  })
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()))
  void window.loadURL(windowAddress).catch((error: unknown) => {
    // Closed before it was drawn: nothing went wrong.
    if (!window.isDestroyed()) logError('the page could not be loaded', error)
  })
  return { window, failed, drawn }
}

/** Path of the preload script in the build. */
export function preloadFile(folder: string): string {
  return join(folder, '../preload/index.cjs')
}

/** The ground behind the page, seen while it is drawn or the window grows, is the system's light or dark. */
function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? ground.dark : ground.light)
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
}
