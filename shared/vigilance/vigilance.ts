import { z } from 'zod'

/** From when on the program draws attention (choices of the organisation). */
export const vigilanceSchema = z.strictObject({
  /** As many remarks on one topic at one site… */
  recurrenceCount: z.int().min(2).max(50),
  /** …within as many days call for an action. */
  recurrenceDays: z.int().min(7).max(730),
  /** Same person, same nature within as many days: perhaps the same complaint twice. */
  duplicateDays: z.int().min(1).max(365),
})
export type Vigilance = z.output<typeof vigilanceSchema>

/** Domain: 3 remarks in 90 days, duplicates within 30 days. */
export const defaultVigilance: Vigilance = { recurrenceCount: 3, recurrenceDays: 90, duplicateDays: 30 }
