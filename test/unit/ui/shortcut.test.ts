import { describe, expect, it } from 'vitest'
import { shortcutOf } from '#renderer/app/use-shortcuts'

const pressed = (parts: Partial<Parameters<typeof shortcutOf>[0]>) =>
  shortcutOf({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, ...parts })

describe('the name of what was pressed', () => {
  it('holds Ctrl or the command key before the letter', () => {
    expect(pressed({ key: 'n', code: 'KeyN', ctrlKey: true })).toBe('Ctrl+N')
    expect(pressed({ key: 'k', code: 'KeyK', metaKey: true })).toBe('Ctrl+K')
    expect(pressed({ key: 'Enter', code: 'Enter', ctrlKey: true })).toBe('Ctrl+Enter')
  })

  it('takes digits by their place, so that an AZERTY keyboard needs no Shift', () => {
    expect(pressed({ key: '&', code: 'Digit1', ctrlKey: true })).toBe('Ctrl+1')
    expect(pressed({ key: '&', code: 'Digit1' })).toBe('&')
  })

  it('knows ? and Esc', () => {
    expect(pressed({ key: '?', code: 'Comma' })).toBe('?')
    expect(pressed({ key: 'Escape', code: 'Escape' })).toBe('Esc')
  })
})
