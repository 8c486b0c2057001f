import { z } from 'zod'
import { limits, optionalText } from '#shared/api/fields'

/** What letters need beside the settings of the organisation. */
export const letterSettingsSchema = z.strictObject({
  /** Town before the date: "Port-Blanc, le 3 mars 2026". */
  place: optionalText(limits.line).default(null),
  /** The court before which a decision is challenged (R. 421-1 CJA), for public authorities. */
  court: optionalText(limits.note).default(null),
  /** Where to write about personal data; the organisation's e-mail otherwise. */
  dataContact: optionalText(limits.line).default(null),
})
export type LetterSettings = z.output<typeof letterSettingsSchema>

export const noLetterSettings: LetterSettings = { place: null, court: null, dataContact: null }
