import { describe, expect, it } from 'vitest'
import { makeColumnFacts } from '#shared/imports/column-facts'
import { makeMoments } from '#shared/imports/read-moment'

const now = '2026-11-21T11:05:00'

function readAll(...cells: string[]): (string | null)[] {
  const column = makeColumnFacts()
  for (const cell of cells) column.take(cell)
  const { hasTimes } = column.facts()
  return cells.map((cell) => makeMoments('DMY', now, () => hasTimes).read('receivedAt', cell, null, []))
}

describe('moments of old registers', () => {
  it('takes the midnights of a column without times for dates: some moment of that day', () => {
    expect(readAll('12/03/2025 00:00', '2025-03-13 00:00:00', '14/03/2025')).toEqual([
      '2025-03-12T12:00:00',
      '2025-03-13T12:00:00',
      '2025-03-14T12:00:00',
    ])
  })

  it('takes a midnight among times for the time that it is; what has none is at noon all the same', () => {
    expect(readAll('12/03/2025 00:00', '13/03/2025 14:30', '14/03/2025')).toEqual([
      '2025-03-12T00:00:00',
      '2025-03-13T14:30:00',
      '2025-03-14T12:00:00',
    ])
    expect(readAll('03/12/2025 00:00', '03/25/2025 9:05 am')).toEqual(['2025-12-03T00:00:00', null])
  })

  it('takes no midnight that comes before what came to pass earlier on that day', () => {
    const moments = makeMoments('DMY', now, () => true)
    expect(moments.read('receivedAt', '12/03/2025 14:30', null, [])).toBe('2025-03-12T14:30:00')
    expect(moments.read('answeredAt', '12/03/2025 00:00', null, [])).toBe('2025-03-12T14:30:00')
  })
})
