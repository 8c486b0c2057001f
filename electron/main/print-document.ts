import { app, BrowserWindow, type WebContents } from 'electron'
import type { Result } from '#shared/api/app-error'
import { askDocument, type DocumentRequest } from './ask-document'
import { shellFailure } from './failure'
import { logError, logInfo } from './log'
import { offerPrintable, withdrawPrintable } from './printables'
import type { ServiceProcess } from './service-process'
import { windowAddress } from './window-origin'

/** A hundred pages are drawn in about ten seconds. */
const drawingPatienceMs = 180_000
const micrometresInPoint = 25_400 / 72
const readyTitle = /^ready (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)$/

let underWay = false

/** Lets the service make a document and prints it through the system's dialog. */
export async function printDocument(
  { window, service }: { window: () => BrowserWindow | undefined; service: ServiceProcess },
  request: DocumentRequest,
): Promise<Result<{ printed: boolean }>> {
  if (underWay) return shellFailure('REFUSED', 'printing')
  underWay = true
  try {
    const made = await askDocument(service, request)
    return 'error' in made ? made : await printPages(window(), made.value.bytes)
  } finally {
    underWay = false
  }
}

/** Draws the pages in a window of their own, which can do nothing else, and hands that to the printer. */
async function printPages(
  parent: BrowserWindow | undefined,
  bytes: Uint8Array,
): Promise<Result<{ printed: boolean }>> {
  const token = offerPrintable(bytes)
  const sheet = new BrowserWindow({
    show: false,
    ...(parent ? { parent } : {}),
    title: app.name,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      backgroundThrottling: false,
      devTools: false,
    },
  })
  try {
    if ((await sheet.webContents.getPrintersAsync()).length === 0) return shellFailure('REFUSED', 'noPrinter')
    const drawn = waitForPages(sheet)
    await sheet.loadURL(`${windowAddress}print.html#${token}`)
    const size = await drawn
    if (!size) return shellFailure('REFUSED', 'notPrinted')
    return await print(sheet.webContents, size)
  } catch (error) {
    logError('a document could not be printed', error)
    return shellFailure('REFUSED', 'notPrinted')
  } finally {
    withdrawPrintable(token)
    if (!sheet.isDestroyed()) sheet.destroy()
  }
}

interface PageSize {
  readonly width: number
  readonly height: number
}

/** The page says by its title that all is drawn and how large a page is, in points; it has no other way to speak. */
function waitForPages(sheet: BrowserWindow): Promise<PageSize | null> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(null), drawingPatienceMs)
    const settle = (size: PageSize | null) => {
      clearTimeout(patience)
      resolve(size)
    }
    sheet.webContents.on('page-title-updated', (_event, title) => {
      const [, width, height] = readyTitle.exec(title) ?? []
      if (width && height) settle({ width: Number(width), height: Number(height) })
      else if (title === 'failed') settle(null)
    })
    sheet.webContents.on('render-process-gone', () => settle(null))
  })
}

function print(contents: WebContents, { width, height }: PageSize): Promise<Result<{ printed: boolean }>> {
  return new Promise((resolve) => {
    contents.print(
      {
        silent: false,
        printBackground: true,
        margins: { marginType: 'none' },
        pageSize: {
          width: Math.round(width * micrometresInPoint),
          height: Math.round(height * micrometresInPoint),
        },
      },
      (success, reason) => {
        if (success) logInfo('a document was printed')
        // Chromium says "Print job canceled" when the dialog is closed.
        if (success || /cancel/i.test(reason)) resolve({ value: { printed: success } })
        else {
          logError(`printing failed: ${reason}`)
          resolve(shellFailure('REFUSED', /printer/i.test(reason) ? 'noPrinter' : 'notPrinted'))
        }
      },
    )
  })
}
