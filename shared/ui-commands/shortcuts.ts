/**
 * Every key of the program, once: the handlers of the window, the accelerators of the system menu and the overview
 * that `?` opens are all made from this table. Several keys of one line do the same.
 */
export const shortcuts = [
  { id: 'newEntry', scope: 'everywhere', keys: ['Ctrl+N', 'N'] },
  { id: 'counter', scope: 'everywhere', keys: ['Ctrl+Shift+N'] },
  { id: 'search', scope: 'everywhere', keys: ['Ctrl+K'] },
  { id: 'shortcuts', scope: 'everywhere', keys: ['?'] },
  { id: 'settings', scope: 'everywhere', keys: ['Ctrl+,'] },
  { id: 'discreet', scope: 'everywhere', keys: ['Ctrl+Shift+D'] },
  { id: 'lock', scope: 'everywhere', keys: ['Ctrl+Shift+L'] },
  { id: 'print', scope: 'everywhere', keys: ['Ctrl+P'] },
  { id: 'help', scope: 'everywhere', keys: ['F1'] },
  { id: 'back', scope: 'everywhere', keys: ['Esc'] },

  { id: 'next', scope: 'lists', keys: ['J', 'ArrowDown'] },
  { id: 'previous', scope: 'lists', keys: ['K', 'ArrowUp'] },
  { id: 'open', scope: 'lists', keys: ['Enter'] },
  { id: 'preview', scope: 'lists', keys: ['P'] },
  { id: 'searchList', scope: 'lists', keys: ['/', 'Ctrl+F'] },
  { id: 'view', scope: 'lists', keys: ['Alt+1'] },
  { id: 'export', scope: 'lists', keys: ['Ctrl+E'] },
  { id: 'clear', scope: 'lists', keys: ['Esc'] },

  { id: 'toggle', scope: 'selection', keys: ['Space'] },
  { id: 'extend', scope: 'selection', keys: ['Shift+ArrowDown', 'Shift+ArrowUp'] },
  { id: 'selectAll', scope: 'selection', keys: ['Ctrl+A'] },

  { id: 'nextBlock', scope: 'case', keys: ['J'] },
  { id: 'previousBlock', scope: 'case', keys: ['K'] },
  { id: 'edit', scope: 'case', keys: ['E'] },
  { id: 'exchangeIn', scope: 'case', keys: ['R'] },
  { id: 'exchangeOut', scope: 'case', keys: ['S'] },

  { id: 'save', scope: 'forms', keys: ['Ctrl+Enter'] },
  { id: 'saveNext', scope: 'forms', keys: ['Ctrl+Shift+Enter'] },
  { id: 'day', scope: 'forms', keys: ['ArrowUp', 'ArrowDown'] },

  { id: 'saveDocument', scope: 'reports', keys: ['Ctrl+S'] },
] as const satisfies readonly Shortcut[]

export interface Shortcut {
  readonly id: string
  readonly scope: ShortcutScope
  readonly keys: readonly [string, ...string[]]
}

/** Where a key works. */
export const shortcutScopes = ['everywhere', 'lists', 'selection', 'case', 'forms', 'reports'] as const
export type ShortcutScope = (typeof shortcutScopes)[number]
export type ShortcutId = (typeof shortcuts)[number]['id']

/** The letter that leads to a place after G. Digits with Ctrl follow the order of the rail. */
export const placeLetters: Readonly<Record<string, string>> = {
  today: 'A',
  complaints: 'R',
  remarks: 'M',
  actions: 'C',
  dashboard: 'D',
  rates: 'T',
  reports: 'P',
  improvement: 'I',
  settings: 'S',
}

/** The keys that do something, the first one being the one that is shown beside buttons. */
export function keysOf(id: ShortcutId): readonly [string, ...string[]] {
  const shortcut = shortcuts.find((candidate) => candidate.id === id)
  // Every id comes from the table.
  if (!shortcut) throw new RangeError(`no shortcut ${id}`)
  return shortcut.keys
}

/** A map from every key to what it does, for the handlers of a screen. */
export function mapShortcuts<Handler>(
  actions: Readonly<Partial<Record<ShortcutId, Handler>>>,
): Readonly<Record<string, Handler>> {
  const map: Record<string, Handler> = {}
  for (const { id, keys } of shortcuts) {
    const action = actions[id]
    if (action !== undefined) for (const key of keys) map[key] = action
  }
  return map
}

/** The keys as Electron writes them in a menu: `CmdOrCtrl+Shift+D`. */
export function acceleratorOf(id: ShortcutId): string {
  return keysOf(id)[0]
    .replace(/^Ctrl\b/, 'CmdOrCtrl')
    .replace('Esc', 'Escape')
}
