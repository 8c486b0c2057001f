// Started by Electron in place of a program: starts the program that REGISTRE31_MEASURED names, says on the standard
// output when its first screen can be used, and runs in the page what is written to the standard input.
import { createInterface } from 'node:readline'
import { app, BrowserWindow } from 'electron'

const { REGISTRE31_MEASURED: measured } = process.env

app.on('browser-window-created', (_event, window) => {
  window.webContents.on('dom-ready', () => void sayUsable(window))
})

/** @param {import('electron').BrowserWindow} window */
async function sayUsable(window) {
  const at = await window.webContents.executeJavaScript(`new Promise((resolve) => {
    function look() {
      const isThere = document.querySelector('h1') && !document.querySelector('[role=status][class*=skeleton]')
      if (isThere) resolve(Date.now())
      else setTimeout(look, 4)
    }
    look()
  })`)
  say({ usable: at })
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const script = JSON.parse(line)
  const [window] = BrowserWindow.getAllWindows()
  void window?.webContents.executeJavaScript(script).then(
    (value) => say({ value }),
    (error) => say({ failed: String(error) }),
  )
})

/** @param {unknown} message */
function say(message) {
  process.stdout.write(`MEASURED ${JSON.stringify(message)}\n`)
}

if (measured) {
  app.setAppPath(measured)
  await import(`${measured}/build/out/main/index.cjs`)
} else {
  // Not awaited: Electron is ready only once this module is.
  void app.whenReady().then(showMinimal)
}

async function showMinimal() {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(
    'data:text/html,<!doctype html><meta charset=utf-8><title>Minimal</title><h1>Minimal</h1>',
  )
}
