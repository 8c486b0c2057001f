import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { day, id, requiredText } from '#shared/api/fields'
import { forward, isForward, reportRequestSchema, sitesOption } from '#shared/reports/report-question'
import { formLanguages } from '#shared/reports/written-form-words'
import { todayScopes } from '#shared/today/today-api'
import { identityOptions } from './identity-option'

export const documentSchema = z.object({
  /** A name that sorts, with its extension and without a folder. */
  fileName: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  pages: z.int(),
})

export type RenderedDocument = z.output<typeof documentSchema>

const language = z.enum(['fr', 'en']).default('fr')
/** Names the making of a document, to be told of its progress and to cancel it. */
const token = id.optional()
const period = { from: day, to: day, sites: sitesOption }

export const documentApi = {
  'documents.followUpReport': reads(reportRequestSchema, documentSchema),
  'documents.caseSheet': reads(
    z
      .strictObject({
        number: requiredText(40),
        identity: z.enum(identityOptions).default('nominative'),
        language,
        /** Adds pictures and the pages of PDF files; what they show cannot be made anonymous. */
        attachments: z.boolean().default(false),
        token,
      })
      .refine((input) => !input.attachments || input.identity === 'nominative', {
        path: ['attachments'],
        error: 'ATTACHMENTS_NOMINATIVE',
      }),
    documentSchema,
  ),
  'documents.remarksTable': reads(
    z.strictObject({ ...period, language, token }).refine(isForward, forward),
    documentSchema,
  ),
  /** What is to be done today, of the person at the keyboard or of the team. */
  'documents.daySheet': reads(
    z.strictObject({
      scope: z.enum(todayScopes).default('TEAM'),
      /** Leaves names out. */
      isDiscreet: z.boolean().default(false),
      language,
    }),
    documentSchema,
  ),
  /** Stops a document that is being made: the call that asked for it is answered with CANCELLED_BY_USER. */
  'documents.cancel': reads(z.strictObject({ token: id }), z.object({ cancelled: z.boolean() })),
  /** Certificate that no complaint was received; refused when there was one. */
  'documents.nilReturn': reads(
    z.strictObject({ ...period, language }).refine(isForward, forward),
    documentSchema,
  ),
  /** Counter slip for the person: number, date, contact, answer date. */
  'documents.receipt': reads(z.strictObject({ number: requiredText(40), language }), documentSchema),
  /** Questions about the handling of a case, to be answered on paper and entered in the follow-up. */
  'documents.questionnaire': reads(z.strictObject({ number: requiredText(40), language }), documentSchema),
  /** The form on which an oral complaint is put in writing and signed; blank when no case is named. */
  'documents.writtenForm': reads(
    z.strictObject({
      number: requiredText(40).optional(),
      formLanguage: z.enum(formLanguages).default('fr'),
    }),
    documentSchema,
  ),
} as const
