import { z } from 'zod'
import { entryName } from '#shared/actions/action-api'
import { reads, writes } from '#shared/api/channel'
import { day, id, limits, requiredText, storedInstant } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { settingsSchema } from '#shared/settings/settings'
import { privacySettingsSchema } from './privacy-settings'
import { retentionPhases, retentionSchema } from './retention'

/** Entries that a preview names; the counts are of all. */
export const previewLimit = 500
/** Cases that one answer to a request for access may gather. */
export const accessLimit = 100

const entryShape = {
  id,
  number: z.string(),
  kind: z.enum(['complaint', 'difficulty', 'hazard', 'remark', 'suggestion']),
  endedOn: day,
  dueOn: day,
}

const holdSchema = z.object({
  reason: z.string().nullable(),
  heldAt: storedInstant,
  heldBy: z.string(),
})

const stateSchema = z.object({
  phase: z.enum(retentionPhases),
  archivedOn: day.nullable(),
  dueOn: day.nullable(),
  anonymisedAt: storedInstant.nullable(),
  hold: holdSchema.nullable(),
})

const about = {
  complaints: z.array(entryName).min(1).max(accessLimit),
  language: z.enum(['fr', 'en']).default('fr'),
}

/** Personal data: how long it is kept, what is made anonymous, what is held about somebody (domain, section 9). */
export const privacyApi = {
  /** What would be made anonymous on a day, today by default. */
  'privacy.preview': reads(
    z.strictObject({ at: day.optional() }),
    z.object({
      at: day,
      retention: retentionSchema,
      counts: z.object({ due: z.int(), held: z.int(), archived: z.int(), anonymised: z.int() }),
      due: z.array(z.object(entryShape)),
      held: z.array(
        z
          .object({ id, number: z.string(), endedOn: day.nullable(), dueOn: day.nullable() })
          .extend(holdSchema.shape),
      ),
      /** Issued reports that name people: they never change. */
      namingReports: z.array(z.string()),
    }),
    'manage',
  ),
  /** Where one case stands. */
  'privacy.state': reads(z.strictObject({ complaint: entryName }), stateSchema),
  'privacy.hold': writes(
    z.strictObject({ complaint: entryName, reason: requiredText(limits.note) }),
    stateSchema,
    'manage',
  ),
  'privacy.release': writes(z.strictObject({ complaint: entryName }), stateSchema, 'manage'),
  /** Makes what is due anonymous, for good. Refused when the number typed is not the number due. */
  'privacy.anonymise': writes(
    z.strictObject({ at: day.optional(), confirm: z.int().min(0), job: id.optional() }),
    z.object({ anonymised: z.int(), due: z.int(), isCancelled: z.boolean() }),
    'administer',
  ),
  /** Stops after the entries being made anonymous: what is done stays done. */
  'privacy.cancel': reads(z.strictObject({ job: id }), z.object({ isCancelled: z.boolean() }), 'administer'),
  'privacy.update': writes(
    z.strictObject({ privacy: privacySettingsSchema, version: z.int().optional() }),
    settingsSchema,
    'administer',
  ),
  /** Everything held about one person, in the cases chosen: for the person. */
  'documents.personalData': reads(z.strictObject(about), documentSchema, 'manage'),
  /** The same as data (JSON). */
  'documents.personalDataFile': reads(z.strictObject(about), documentSchema, 'manage'),
  /** Record of processing (article 30). */
  'documents.processingRecord': reads(
    z.strictObject({ language: z.enum(['fr', 'en']).default('fr') }),
    documentSchema,
    'manage',
  ),
} as const
