import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { code, id, instant, limits, optionalText, requiredText, storedInstant } from '#shared/api/fields'
import { complaintSchema } from '#shared/complaints/complaint'
import { documentSchema } from '#shared/documents/document-api'
import { remarkSchema } from '#shared/remarks/remark'
import { letterSettingsSchema } from './letter-settings'
import { letterLimits, letterTemplateSchema } from './letter-template'
import { letterInputs } from './letter-variables'

const language = z.enum(['fr', 'en'])
const subject = requiredText(letterLimits.subject)
const body = requiredText(letterLimits.body)
const number = requiredText(40)

/** What is typed for one letter: the documents asked for, whom to turn to, why the answer waits, until when. */
const typed = optionalText(2_000).optional()
const inputs = z
  .strictObject({ pieces: typed, tiers_coordonnees: typed, motif_attente: typed, nouvelle_date: typed })
  .default({})

/** The lines of the address on the envelope, first the name. */
const addressee = optionalText(limits.note)

/** A letter as it stands in the window: what is left out is made from the template and the record. */
const letterShape = {
  number,
  template: letterTemplateSchema,
  /** Left out: the person's. */
  language: language.optional(),
  inputs,
  subject: subject.optional(),
  text: body.optional(),
  addressee: addressee.optional(),
}

export const templateRecordSchema = z.object({
  template: letterTemplateSchema,
  language,
  /** 0 for our own words. */
  version: z.int(),
  subject: z.string(),
  body: z.string(),
  isOurs: z.boolean(),
  savedAt: storedInstant.nullable(),
  savedBy: z.string().nullable(),
})
export type TemplateRecord = z.output<typeof templateRecordSchema>

export const letterSchema = z.object({
  id,
  /** The case or the remark that the letter is about. */
  entryId: id,
  template: letterTemplateSchema,
  templateVersion: z.int(),
  language,
  means: z.string(),
  sentAt: storedInstant,
  recordedAt: storedInstant,
  recordedBy: id,
  pages: z.int(),
  addressee: z.string().nullable(),
  /** Null once the personal content was wiped. */
  subject: z.string().nullable(),
  wipedAt: storedInstant.nullable(),
})
export type Letter = z.output<typeof letterSchema>

const missingSchema = z.object({
  name: z.string(),
  /** In the language of the program's texts: what a person reads. */
  label: z.string(),
  source: z.enum(['case', 'letter', 'organisation', 'mediator', 'authority']),
  field: z.string().nullable(),
})

export const preparedLetterSchema = z.object({
  template: letterTemplateSchema,
  templateVersion: z.int(),
  language,
  subject: z.string(),
  text: z.string(),
  addressee: z.string(),
  /** Where a message would go. */
  email: z.string().nullable(),
  missing: z.array(missingSchema),
  /** Why it may not be printed yet. */
  blocks: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  /** Variables that the template uses and that are typed for this letter. */
  asks: z.array(z.enum(letterInputs)),
})
export type PreparedLetter = z.output<typeof preparedLetterSchema>

const templateKey = { template: letterTemplateSchema, language }

export const letterApi = {
  /** Every template in its present words, and what letters need beside the settings of the organisation. */
  'letters.templates': reads(
    z.strictObject({}),
    z.object({ templates: z.array(templateRecordSchema), settings: letterSettingsSchema }),
  ),
  /** The versions of one template, the newest first, ours last. */
  'letters.templateHistory': reads(
    z.strictObject(templateKey),
    z.object({ versions: z.array(templateRecordSchema) }),
    'manage',
  ),
  /** A new version of a template; refused with its lines when it cannot be read. */
  'letters.saveTemplate': writes(
    z.strictObject({ ...templateKey, version: z.int().min(0), subject, body }),
    templateRecordSchema,
    'manage',
  ),
  /** Goes back to our words; the organisation's versions are kept. */
  'letters.restoreTemplate': writes(
    z.strictObject({ ...templateKey, version: z.int().min(0) }),
    templateRecordSchema,
    'manage',
  ),
  'letters.saveSettings': writes(letterSettingsSchema.partial(), letterSettingsSchema, 'administer'),
  /** The words of a letter about an entry, ready to be corrected, with everything that is missing. */
  'letters.prepare': reads(
    z.strictObject({ number, template: letterTemplateSchema, language: language.optional(), inputs }),
    preparedLetterSchema,
    'handle',
  ),
  /** The letters sent about an entry, the newest first. */
  'letters.list': reads(z.strictObject({ entryId: id }), z.object({ letters: z.array(letterSchema) })),
  /** Freezes a letter as it was sent, and sets the milestone that it means. */
  'letters.send': writes(
    z.strictObject({
      ...letterShape,
      /** Version of the entry that the person has seen. */
      version: z.int(),
      means: code,
      sentAt: instant.optional(),
    }),
    z.object({
      letter: letterSchema,
      complaint: complaintSchema.nullable(),
      remark: remarkSchema.nullable(),
    }),
    'handle',
  ),
  /** A draft may still hold places to fill in, and says on each page that it is provisional. */
  'documents.letter': reads(
    z.strictObject({ ...letterShape, isDraft: z.boolean().default(false) }),
    documentSchema,
    'handle',
  ),
  /** A message with the letter attached, to be opened as a draft by the mail program (`.eml`). */
  'documents.letterMail': reads(z.strictObject(letterShape), documentSchema, 'handle'),
  /** A letter that was sent, byte for byte. */
  'documents.sentLetter': reads(z.strictObject({ id }), documentSchema),
  /** A template on an invented case, for whoever edits it. */
  'documents.letterExample': reads(
    z.strictObject({ ...templateKey, subject, body }),
    documentSchema,
    'manage',
  ),
} as const
