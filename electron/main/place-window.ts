import { type BrowserWindow, dialog, screen } from 'electron'
import { offerContextMenu } from './context-menu'
import { logError } from './log'
import { remember, remembered } from './remembered'
import { shellText } from './shell-text'
import type { OpenedWindow } from './window'
import { fittingBounds } from './window-bounds'

/** Puts the window where it was and shows it as soon as it is drawn; from then on it has manners. */
export function placeWindow(opened: OpenedWindow): void {
  const { window, drawn } = opened
  const last = remembered().window
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
  const { x, y, width, height } = fittingBounds(last, areas)
  if (x === undefined || y === undefined) {
    window.setSize(width, height)
    window.center()
  } else window.setBounds({ x, y, width, height })
  if (last?.maximised) window.maximize()
  void drawn.then(() => {
    if (!window.isDestroyed()) window.show()
  })
  window.on('close', () => keepBounds(window))
  const setZoom = () => window.webContents.setZoomLevel(remembered().zoom ?? 0)
  window.webContents.on('did-finish-load', setZoom)
  if (!window.webContents.isLoading()) setZoom()
  offerContextMenu(window)
  askBeforeLosingText(window)
  reloadAfterCrash(window)
}

function keepBounds(window: BrowserWindow): void {
  const bounds = { ...window.getNormalBounds(), maximised: window.isMaximized() }
  remember({ window: bounds, zoom: window.webContents.getZoomLevel() })
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
