import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { day, id, requiredText } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { identityOptions } from '#shared/documents/identity-option'
import { forward, isForward, sitesOption } from '#shared/reports/report-question'
import { auditPoints } from './readiness'
import { registerPoints } from './register-readiness'

/** How many case sheets a dossier holds at most. */
export const largestSample = 200

const period = { from: day, to: day, sites: sitesOption }

export const dossierApi = {
  /**
   * Everything that an auditor asks for about a period, as a ZIP with its index and the SHA-256 of every file. Case
   * sheets are drawn by a stated seed, or chosen by their numbers.
   */
  'documents.dossier': reads(
    z
      .strictObject({
        ...period,
        identity: z.enum(identityOptions).default('anonymous'),
        language: z.enum(['fr', 'en']).default('fr'),
        sample: z.int().min(0).max(largestSample).default(10),
        seed: z.int().min(0).max(999_999_999).default(31),
        numbers: z.array(requiredText(40)).max(largestSample).default([]),
        token: id.optional(),
      })
      .refine(isForward, forward),
    documentSchema,
  ),
  /** How far a period is ready for an audit, and what is missing, case by case and in the register itself. */
  'reports.readiness': reads(
    z.strictObject(period).refine(isForward, forward),
    z.object({
      score: z.int().nullable(),
      met: z.int(),
      applicable: z.int(),
      cases: z.int(),
      gapCount: z.int(),
      /** The first five hundred. */
      gaps: z.array(z.object({ id, number: z.string(), point: z.enum(auditPoints) })),
      /** What is asked of the register itself. */
      register: z.object({ met: z.int(), applicable: z.int(), gaps: z.array(z.enum(registerPoints)) }),
    }),
  ),
} as const
