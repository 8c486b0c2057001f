import { expect, it } from 'vitest'
import { shortcutOf } from '#renderer/app/use-shortcuts'
import { messages } from '#shared/i18n/messages'
import { acceleratorOf, mapShortcuts, placeLetters, shortcuts } from '#shared/ui-commands/shortcuts'

it('no key does two things in the same place, nor beside what works everywhere', () => {
  for (const scope of ['lists', 'case', 'forms', 'reports'] as const) {
    const keys = shortcuts
      .filter((shortcut) => shortcut.scope === scope || (scope === 'lists' && shortcut.scope === 'selection'))
      .flatMap((shortcut) => shortcut.keys.map(String))
    expect(new Set(keys).size).toBe(keys.length)
    const everywhere = shortcuts
      .filter((shortcut) => shortcut.scope === 'everywhere' && shortcut.id !== 'back')
      .flatMap((shortcut) => shortcut.keys.map(String))
    expect(keys.filter((key) => everywhere.includes(key))).toEqual([])
  }
})

it('every key has its words in both languages', () => {
  for (const { scope, id } of shortcuts) {
    for (const tree of [messages.fr.app.shortcuts, messages.en.app.shortcuts]) {
      const words: Readonly<Record<string, string>> = tree[scope]
      expect(words[id], `${scope}.${id}`).toBeTruthy()
    }
  }
})

it('the letters after G are all different', () => {
  const letters = Object.values(placeLetters)
  expect(new Set(letters).size).toBe(letters.length)
})

it('menus name the same keys as the window hears', () => {
  expect(acceleratorOf('discreet')).toBe('CmdOrCtrl+Shift+D')
  expect(acceleratorOf('settings')).toBe('CmdOrCtrl+,')
  const pressed = { key: 'D', code: 'KeyD', ctrlKey: true, metaKey: false, altKey: false, shiftKey: true }
  expect(Object.keys(mapShortcuts({ discreet: 1 }))).toEqual([shortcutOf(pressed)])
})
