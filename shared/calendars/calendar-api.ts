import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { day, dayOrInstant, reference, storedInstant } from '#shared/api/fields'
import { delayUnits } from './deadline'

const unit = z.enum(delayUnits)
/** The site whose calendar counts, by id or name; the first site when it is left out. */
const site = reference.nullable().optional()

export const calendarApi = {
  /**
   * The end of a delay: the first day excluded, the last included. `due` is a date, or an instant in UTC for worked
   * hours. Calendar days, jours francs and months move to the next worked day unless `moveToWorkedDay` is false.
   */
  'calendars.deadline': reads(
    z
      .strictObject({
        from: dayOrInstant,
        amount: z.number().min(0).max(10_000),
        unit,
        site,
        moveToWorkedDay: z.boolean().optional(),
      })
      .refine((delay) => delay.unit === 'WORKED_HOURS' || Number.isInteger(delay.amount), {
        path: ['amount'],
        error: 'NOT_AN_INTEGER',
      }),
    z.object({ due: z.union([day, storedInstant]) }),
  ),
  /** How many units lie between two days, the first excluded, the last included. */
  'calendars.count': reads(
    z
      .strictObject({ from: dayOrInstant, to: dayOrInstant, unit, site })
      .refine(({ from, to }) => from.length !== 10 || to.length !== 10 || from <= to, {
        path: ['to'],
        error: 'END_BEFORE_START',
      }),
    z.object({ count: z.number().min(0) }),
  ),
} as const
