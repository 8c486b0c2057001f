import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Result } from '#shared/api/app-error'
import type { WindowInputOf } from '#shared/api/window-contract'
import { menuCommands } from '#shared/ui-commands/menu-commands'
import { acceleratorOf } from '#shared/ui-commands/shortcuts'
import { createOtherRegister, goTo, openOtherRegister } from './choose-register'
import { describePlace, type Registers } from './registers'
import { remember } from './remembered'
import { setShellLanguage, shellLanguage, shellText } from './shell-text'

type WindowDescription = WindowInputOf<'program.describeWindow'>
type Entry = MenuItemConstructorOptions

export interface ProgramMenu {
  draw(registers: Registers): void
  /** Takes over the window's language and its places, at once. */
  adopt(window: WindowDescription, registers: Registers): void
}

interface Options {
  /** What the menu asks the window to do; the window knows how. */
  readonly send: (command: string) => void
  readonly window: () => BrowserWindow | undefined
}

const separator: Entry = { type: 'separator' }
const isMac = process.platform === 'darwin'

/** The native menu of the program, in the language of its window. */
export function makeMenu({ send, window }: Options): ProgramMenu {
  let places: WindowDescription['places'] = []
  let commands: readonly string[] = []
  /** What the window said last; said again, it changes nothing. */
  let shown = ''

  function command(name: string, accelerator?: string): Entry {
    return {
      label: shellText(`menu.${name}`),
      click: () => send(name),
      enabled: !isRestricted(name) || commands.includes(name),
      ...(accelerator ? { accelerator } : {}),
    }
  }

  function file(registers: Registers): Entry[] {
    const run = (action: () => Promise<Result<unknown>>) => () => void say(action(), window())
    const recent = registers.recent().map((path): Entry => {
      const { fileName, folder } = describePlace(path)
      return { label: `${fileName} — ${folder}`, click: run(() => goTo(registers, path)) }
    })
    return [
      command('new-entry', acceleratorOf('newEntry')),
      command('counter', acceleratorOf('counter')),
      command('search', acceleratorOf('search')),
      separator,
      {
        label: shellText('menu.open-register'),
        accelerator: 'CmdOrCtrl+O',
        click: run(() => openOtherRegister(registers, window())),
      },
      { label: shellText('menu.recent-registers'), submenu: recent, enabled: recent.length > 0 },
      { label: shellText('menu.new-register'), click: run(() => createOtherRegister(registers, window())) },
      separator,
      command('print', acceleratorOf('print')),
      command('back-up'),
      command('lock', acceleratorOf('lock')),
      ...(isMac ? [] : [separator, command('settings', acceleratorOf('settings')), separator, role('quit')]),
    ]
  }

  function draw(registers: Registers): void {
    const go = places.map(
      ({ place, label }, index): Entry => ({
        label,
        click: () => send(`go-${place}`),
        // The page listens to the same keys; here they are shown.
        ...(index < 9 ? { accelerator: `CmdOrCtrl+${index + 1}`, registerAccelerator: false } : {}),
      }),
    )
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        ...(isMac ? [{ label: app.name, submenu: macApplication() }] : []),
        { label: shellText('menu.file'), submenu: file(registers) },
        { label: shellText('menu.edit'), submenu: edit() },
        { label: shellText('menu.view'), submenu: view() },
        { label: shellText('menu.go'), submenu: [...go, separator, command('back', 'Alt+Left')] },
        { label: shellText('menu.help'), submenu: help() },
      ]),
    )
  }

  const macApplication = (): Entry[] => [
    command('about'),
    separator,
    command('settings', acceleratorOf('settings')),
    separator,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    separator,
    role('quit'),
  ]
  const help = (): Entry[] => [
    { ...command('help', 'F1'), label: shellText('menu.help-now') },
    command('shortcuts'),
    ...(isMac ? [] : [separator, command('about')]),
  ]

  return {
    draw,
    adopt(described, registers) {
      const words = JSON.stringify(described)
      if (words === shown) return
      shown = words
      const isKnown = described.language === shellLanguage()
      places = described.places
      commands = described.commands
      setShellLanguage(described.language)
      if (!isKnown) remember({ language: described.language })
      draw(registers)
    },
  }
}

function isRestricted(name: string): boolean {
  return menuCommands.some((command) => command === name)
}

function role(name: NonNullable<Entry['role']>): Entry {
  return { role: name, label: shellText(`menu.${name}`, { name: app.name }) }
}

function edit(): Entry[] {
  return [
    role('undo'),
    role('redo'),
    separator,
    role('cut'),
    role('copy'),
    role('paste'),
    separator,
    role('selectAll'),
  ]
}

function view(): Entry[] {
  const forDevelopers = app.isPackaged ? [] : [separator, role('reload'), role('toggleDevTools')]
  return [
    role('resetZoom'),
    role('zoomIn'),
    role('zoomOut'),
    separator,
    role('togglefullscreen'),
    ...forDevelopers,
  ]
}

/** What the menu itself cannot do is said in a box of its own. */
async function say(action: Promise<Result<unknown>>, window: BrowserWindow | undefined): Promise<void> {
  const result = await action
  if (!('error' in result)) return
  const options = { type: 'warning' as const, message: result.error.message, noLink: true }
  await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
}
