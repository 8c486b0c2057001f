import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { shellText } from './shell-text'

/** The menu of the right mouse button: spelling, and what can be done with the text under it. */
export function offerContextMenu(window: BrowserWindow): void {
  const { webContents } = window
  webContents.on('context-menu', (_event, { editFlags, isEditable, misspelledWord, ...found }) => {
    const role = (
      name: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll',
      enabled: boolean,
    ): MenuItemConstructorOptions => ({ role: name, label: shellText(`menu.${name}`), enabled })
    const separator: MenuItemConstructorOptions = { type: 'separator' }
    const spelling = found.dictionarySuggestions.map(
      (word): MenuItemConstructorOptions => ({
        label: word,
        click: () => webContents.replaceMisspelling(word),
      }),
    )
    const entries: MenuItemConstructorOptions[] = isEditable
      ? [
          ...(misspelledWord ? [...spelling, ...(spelling.length > 0 ? [separator] : [])] : []),
          role('undo', editFlags.canUndo),
          role('redo', editFlags.canRedo),
          separator,
          role('cut', editFlags.canCut),
          role('copy', editFlags.canCopy),
          role('paste', editFlags.canPaste),
          separator,
          role('selectAll', editFlags.canSelectAll),
        ]
      : found.selectionText.trim()
        ? [role('copy', editFlags.canCopy)]
        : []
    if (entries.length > 0) Menu.buildFromTemplate(entries).popup({ window })
  })
}
