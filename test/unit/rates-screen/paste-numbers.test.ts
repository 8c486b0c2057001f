import { describe, expect, it } from 'vitest'
import { readPastedNumbers } from '#renderer/features/rates/bases/paste-numbers'

describe('numbers pasted from a spreadsheet', () => {
  it('are read from a column or a row, with whatever separates their thousands', () => {
    expect(readPastedNumbers('1 200\r\n950\r\n12\u202f345\r\n')).toEqual([1200, 950, 12345])
    expect(readPastedNumbers('1.200\t1,300\t7')).toEqual([1200, 1300, 7])
  })

  it('keep empty cells in their place: the month stays without a value', () => {
    expect(readPastedNumbers('10\t\t30')).toEqual([10, null, 30])
  })

  it('are left to the field when there is only one, or when they are words or fractions', () => {
    expect(readPastedNumbers('1 200')).toBeNull()
    expect(readPastedNumbers('janvier\tfévrier')).toBeNull()
    expect(readPastedNumbers('1,5\t2,5')).toBeNull()
    expect(readPastedNumbers('-1\t2')).toBeNull()
  })
})
