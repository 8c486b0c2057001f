import { addDays, daysInMonth, type LocalDate } from '#shared/time/day-number'
import type { Period } from '#shared/time/local-date'

/** Periods that move with the calendar, so that a saved view stays true. */
export const periodPresets = [
  'TODAY',
  'LAST_7_DAYS',
  'LAST_30_DAYS',
  'THIS_MONTH',
  'LAST_MONTH',
  'THIS_YEAR',
  'LAST_YEAR',
] as const
export type PeriodPreset = (typeof periodPresets)[number]

/** The days that a preset stands for on a day, both included. */
export function periodOfPreset(preset: PeriodPreset, today: LocalDate): Period {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  switch (preset) {
    case 'TODAY':
      return { from: today, to: today }
    case 'LAST_7_DAYS':
      return { from: addDays(today, -6), to: today }
    case 'LAST_30_DAYS':
      return { from: addDays(today, -29), to: today }
    case 'THIS_MONTH':
      return wholeMonth(year, month)
    case 'LAST_MONTH':
      return month === 1 ? wholeMonth(year - 1, 12) : wholeMonth(year, month - 1)
    case 'THIS_YEAR':
      return { from: `${year}-01-01`, to: `${year}-12-31` }
    case 'LAST_YEAR':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
  }
}

function wholeMonth(year: number, month: number): Period {
  const start = `${year}-${String(month).padStart(2, '0')}`
  return { from: `${start}-01`, to: `${start}-${daysInMonth(year, month)}` }
}
