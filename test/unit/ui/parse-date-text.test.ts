import { CalendarDate } from '@internationalized/date'
import { describe, expect, it } from 'vitest'
import { parseDateText } from '#renderer/ui/fields/parse-date-text'

const today = new CalendarDate(2026, 11, 21)
const words = { hier: -1, "aujourd'hui": 0 }
const read = (text: string) => parseDateText(text, today, words)?.toString() ?? null

describe('a day typed at the counter', () => {
  it.each([
    ['18/11/2026', '2026-11-18'],
    ['18.11.26', '2026-11-18'],
    ['18 11', '2026-11-18'],
    ['181126', '2026-11-18'],
    ['18112026', '2026-11-18'],
    ['1811', '2026-11-18'],
    ['2026-11-18', '2026-11-18'],
    ['8/1', '2026-01-08'],
    ['Hier', '2026-11-20'],
    ['aujourd’hui', '2026-11-21'],
    [' 29/02/2024 ', '2024-02-29'],
  ])('reads %s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  it('takes a day without a year as the last one in the past', () => {
    expect(read('21/11')).toBe('2026-11-21')
    expect(read('22/11')).toBe('2025-11-22')
    expect(read('25/12')).toBe('2025-12-25')
  })

  it.each(['31/02/2026', '29/02/2026', '0/1', '12/13/2026', '1/1/0026', 'bientôt', '', '1', '2026'])(
    'refuses %s',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
})
