import { z } from 'zod'
import { limits, optionalText } from '#shared/api/fields'

/** What the organisation says and decides about personal data; texts left empty are ours. */
export const privacySettingsSchema = z
  .strictObject({
    activeYears: z.int().min(0).max(30).default(1),
    keptYears: z.int().min(1).max(50).default(5),
    /** Why the register is kept, for the record of processing. */
    purposes: optionalText(limits.text).default(null),
    recipients: optionalText(limits.text).default(null),
    measures: optionalText(limits.text).default(null),
    /** Information given to customers on forms and receipts. */
    notice: optionalText(limits.note).default(null),
  })
  .refine(({ activeYears, keptYears }) => activeYears <= keptYears, {
    path: ['keptYears'],
    error: 'KEPT_SHORTER_THAN_ACTIVE',
  })
export type PrivacySettings = z.output<typeof privacySettingsSchema>

export const defaultPrivacySettings: PrivacySettings = {
  activeYears: 1,
  keptYears: 5,
  purposes: null,
  recipients: null,
  measures: null,
  notice: null,
}
