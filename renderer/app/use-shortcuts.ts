import { isWindowLocked } from './lock-state'
import { useKeyDown } from './use-key-down'

/** `Ctrl+N`, `Ctrl+Enter`, `Ctrl+1`, `?`, `Esc`: what is held, then the key. */
export type ShortcutMap = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Keys of the whole window while the component is there. Keys without Ctrl are left to the field in which somebody
 * types, and to an open dialog.
 */
export function useShortcuts(shortcuts: ShortcutMap): void {
  useKeyDown('after', (event) => {
    if (event.defaultPrevented || event.isComposing || isWindowLocked()) return
    const action = shortcuts[shortcutOf(event)]
    if (!action) return
    if (!event.ctrlKey && !event.metaKey && (isTyping(event.target) || isDialogOpen())) return
    event.preventDefault()
    action(event)
  })
}

/** The name of what was pressed. Digits are taken by their place, as AZERTY wants Shift for them. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
    readonly shiftKey?: boolean
  },
): string {
  const held = [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : ''].filter(Boolean)
  const digit = held.length > 0 ? /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] : undefined
  if (event.key === 'Escape') return [...held, 'Esc'].join('+')
  if (event.key === ' ') return [...held, 'Space'].join('+')
  // Shift is part of a letter's name only beside another key: alone it makes capitals and signs.
  if (event.shiftKey && held.length > 0 && /^\p{L}$/u.test(event.key)) held.push('Shift')
  if (event.shiftKey && /^Arrow/.test(event.key)) held.push('Shift')
  const key = digit ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key)
  return [...held, key].join('+')
}

/** Whether somebody is typing into a field. The box that selects a row is none: the keys of its list go on. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !target.matches('table [type="checkbox"]')
  )
}

/** Whether a dialog, a list or a menu has the keys. Messages that float by are alert dialogs too, but leave them. */
export function isDialogOpen(): boolean {
  const open = '[role="dialog"], section[role="alertdialog"], [role="listbox"], [role="menu"]'
  return document.querySelector(open) !== null
}
