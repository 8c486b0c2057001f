import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { shellText } from './shell-text'

/** What the menu asks the window to do; the window knows how. */
type MenuCommand = 'new-entry' | 'search' | 'settings' | 'shortcuts' | 'about'

/** The native menu of the program. */
export function setMenu(send: (command: MenuCommand) => void): void {
  const command = (name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label: shellText(`menu.${name}`),
    click: () => send(name),
    ...(accelerator ? { accelerator } : {}),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({
    role: name,
    label: shellText(`menu.${name}`, { name: app.name }),
  })
  const menu = (key: string, submenu: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({
    label: shellText(`menu.${key}`),
    submenu,
  })

  const isMac = process.platform === 'darwin'
  const forDevelopers = app.isPackaged ? [] : [separator, role('reload'), role('toggleDevTools')]
  const application = menu('application', [
    command('about'),
    separator,
    command('settings', 'CmdOrCtrl+,'),
    separator,
    role('hide'),
    role('hideOthers'),
    role('unhide'),
    separator,
    role('quit'),
  ])
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ ...application, label: app.name }] : []),
      menu('file', [
        command('new-entry', 'CmdOrCtrl+N'),
        command('search', 'CmdOrCtrl+K'),
        ...(isMac ? [] : [separator, command('settings', 'CmdOrCtrl+,'), separator, role('quit')]),
      ]),
      menu('edit', [
        role('undo'),
        role('redo'),
        separator,
        role('cut'),
        role('copy'),
        role('paste'),
        separator,
        role('selectAll'),
      ]),
      menu('view', [
        role('resetZoom'),
        role('zoomIn'),
        role('zoomOut'),
        separator,
        role('togglefullscreen'),
        ...forDevelopers,
      ]),
      menu('help', [command('shortcuts', 'F1'), ...(isMac ? [] : [separator, command('about')])]),
    ]),
  )
}
