import { describe, expect, it } from 'vitest'
import { makeOrderFinder, readDate, readTime } from '#shared/imports/read-date'

describe('dates of old registers', () => {
  it.each([
    ['2025-03-12', '2025-03-12', null],
    ['2025/3/12', '2025-03-12', null],
    ['20250312', '2025-03-12', null],
    ['12/03/2025', '2025-03-12', null],
    ['12/3/25', '2025-03-12', null],
    ['12-03-2025', '2025-03-12', null],
    ['12.03.2025', '2025-03-12', null],
    ['12/03/98', '1998-03-12', null],
    ['12 mars 2025', '2025-03-12', null],
    ['1er août 2025', '2025-08-01', null],
    ['mercredi 12 mars 2025', '2025-03-12', null],
    ['Le 12 févr. 2025', '2025-02-12', null],
    ['12-mars-25', '2025-03-12', null],
    ['March 12, 2025', '2025-03-12', null],
    ['45728', '2025-03-12', null],
    ['45728,5', '2025-03-12', '12:00:00'],
    ['12/03/2025 14:30', '2025-03-12', '14:30:00'],
    ['12/03/2025 à 9h05', '2025-03-12', '09:05:00'],
    ['12 mars 2025 à 14 h 30', '2025-03-12', '14:30:00'],
    ['2025-03-12 14:30:05', '2025-03-12', '14:30:05'],
    ['2025-03-12T14:30:05', '2025-03-12', '14:30:05'],
  ])('reads %s', (text, date, time) => {
    expect(readDate(text)).toEqual({ date, time, instant: null })
  })

  it('keeps a moment that names its zone', () => {
    expect(readDate('2025-03-12T14:30:00Z')).toMatchObject({ instant: '2025-03-12T14:30:00Z' })
  })

  it.each(['31/02/2025', '2025-13-01', 'mars 2025', 'hier', '', '12/03', '99999', '12/03/2025 25:00', '45'])(
    'does not take %s for a date',
    (text) => expect(readDate(text)).toBeNull(),
  )

  it('reads American dates only when a value proves them and none contradicts', () => {
    expect(orderOf('03/04/2025', '03/25/2025')).toBe('MDY')
    expect(orderOf('03/04/2025', '25/03/2025', '03/25/2025')).toBe('DMY')
    expect(readDate('03/25/2025', 'MDY')?.date).toBe('2025-03-25')
  })

  it('reads times of day', () => {
    expect([readTime('14h30'), readTime('9 h'), readTime('14:30:05'), readTime('0,5')]).toEqual([
      '14:30:00',
      '09:00:00',
      '14:30:05',
      '12:00:00',
    ])
    expect(readTime('25:00')).toBeNull()
  })
})

function orderOf(...texts: string[]) {
  const finder = makeOrderFinder()
  for (const text of texts) finder.look(text)
  return finder.found()
}
