import { describe, expect, it } from 'vitest'
import { gridTemplate } from '#renderer/ui/table/grid-template'
import { rowAfterKey } from '#renderer/ui/table/row-after-key'

describe('keys of a table', () => {
  it('moves by one with the arrows and with J and K, and stays inside', () => {
    expect(rowAfterKey('ArrowDown', 3, 10, 5)).toBe(4)
    expect(rowAfterKey('j', 9, 10, 5)).toBe(9)
    expect(rowAfterKey('K', 3, 10, 5)).toBe(2)
    expect(rowAfterKey('ArrowUp', 0, 10, 5)).toBe(0)
  })

  it('moves by a page and to both ends', () => {
    expect(rowAfterKey('PageDown', 3, 10, 5)).toBe(8)
    expect(rowAfterKey('PageUp', 3, 10, 5)).toBe(0)
    expect(rowAfterKey('Home', 7, 10, 5)).toBe(0)
    expect(rowAfterKey('End', 7, 10, 5)).toBe(9)
  })

  it('starts at the first row and does nothing in an empty table or for other keys', () => {
    expect(rowAfterKey('j', -1, 10, 5)).toBe(0)
    expect(rowAfterKey('j', -1, 0, 5)).toBeNull()
    expect(rowAfterKey('x', 3, 10, 5)).toBeNull()
  })

  it('lays fixed and shared columns on one grid', () => {
    expect(gridTemplate([{ width: 120 }, { width: { share: 2, min: 160 } }])).toBe('120px minmax(160px, 2fr)')
  })
})
