import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { day, dayOrInstant, id, limits, optionalText, requiredText, storedInstant } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { procedureSections, sectionStates } from './procedure/procedure-section'

const language = z.enum(['fr', 'en'])

export const procedureSectionSchema = z.object({
  section: z.enum(procedureSections),
  title: z.string(),
  /** What is printed: own words where there are some. Paragraphs apart by an empty line, points with a dash. */
  text: z.string(),
  /** What the settings give now. */
  generated: z.string(),
  state: z.enum(sectionStates),
  version: z.int(),
})
export type ProcedureSectionRecord = z.output<typeof procedureSectionSchema>

export const procedureVersionSchema = z.object({
  id,
  language,
  number: z.int(),
  /** Name and position, as printed. */
  approvedBy: z.string(),
  approvedOn: day,
  note: z.string().nullable(),
  pages: z.int(),
  /** SHA-256 of the PDF. */
  pdfHash: z.string(),
  recordedAt: storedInstant,
  recordedBy: id,
})
export type ProcedureVersion = z.output<typeof procedureVersionSchema>

export const procedureSchema = z.object({
  language,
  sections: z.array(procedureSectionSchema),
  /** Approved versions, the newest first. */
  versions: z.array(procedureVersionSchema),
  /** Sections that say something else than the newest approved version; all of them before the first. */
  changedSince: z.array(z.enum(procedureSections)),
})
export type Procedure = z.output<typeof procedureSchema>

const named = { language: language.default('fr'), section: z.enum(procedureSections), version: z.int() }

export const procedureApi = {
  'procedure.get': reads(z.strictObject({ language: language.default('fr') }), procedureSchema),
  /** Puts a section in own words. */
  'procedure.saveSection': writes(
    z.strictObject({ ...named, text: requiredText(limits.text) }),
    procedureSchema,
    'manage',
  ),
  /** Goes back to the words that follow from the settings. */
  'procedure.resetSection': writes(z.strictObject(named), procedureSchema, 'manage'),
  /** Freezes the text and the pages under the next version number. */
  'procedure.approve': writes(
    z.strictObject({
      language: language.default('fr'),
      /** Name and position, as printed. */
      approvedBy: requiredText(limits.line),
      approvedOn: dayOrInstant.optional(),
      note: optionalText(limits.note).optional(),
    }),
    procedureVersionSchema,
    'manage',
  ),
  /** An approved version byte for byte, or the draft, which says that it is one. */
  'documents.procedure': reads(
    z.strictObject({
      language: language.default('fr'),
      /** Number of an approved version; the draft when none is named. */
      number: z.int().min(1).max(10_000).optional(),
    }),
    documentSchema,
  ),
} as const
