import { app, type Session, type WebContents, type WebFrameMain } from 'electron'
import { logWarning } from './log'
import { isOwnPage, windowOrigin } from './window-origin'

/** Refuses everything that a page of this program never needs: other pages, windows, permissions, the network. */
export function lockDown(session: Session, developmentServer: string | undefined): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    logWarning(`permission refused: ${permission}`)
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isAllowedAddress(details.url, developmentServer)
    if (cancel) logWarning(`request refused: ${new URL(details.url).origin}`)
    answer({ cancel })
  })
  session.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}

/** True when a message comes from the program's own page, in the top frame of its own window. */
export function isOwnFrame(frame: WebFrameMain | null, ownContents: WebContents | undefined): boolean {
  if (!frame || !ownContents || ownContents.isDestroyed()) return false
  if (frame.parent !== null || frame.origin !== windowOrigin) return false
  return (
    frame.routingId === ownContents.mainFrame.routingId && frame.processId === ownContents.mainFrame.processId
  )
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function isAllowedAddress(address: string, developmentServer: string | undefined): boolean {
  if (address.startsWith(windowOrigin)) return true
  if (/^(devtools|blob|data|chrome-extension):/.test(address)) return true
  if (!developmentServer) return false
  const { host } = new URL(developmentServer)
  return new URL(address).host === host
}
