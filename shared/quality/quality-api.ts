import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { day, id } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { remarkKinds } from '#shared/remarks/remark'
import { forward, isForward, sitesOption } from '#shared/reports/report-question'

const period = { from: day, to: day, sites: sitesOption }
const language = z.enum(['fr', 'en']).default('fr')
const line = z.object({
  topic: z.string(),
  site: id,
  months: z.array(z.int()),
  total: z.int(),
  negative: z.int(),
})

export const remarkAnalysisSchema = z.object({
  n: z.int(),
  suggestions: z.int(),
  negative: z.int(),
  neutral: z.int(),
  positive: z.int(),
  transmitted: z.int(),
  decided: z.int(),
  displayed: z.int(),
  months: z.array(z.string()),
  lines: z.array(line),
  peak: z.int(),
  recurrences: z.array(z.object({ topic: z.string(), site: id, count: z.int(), from: day, to: day })),
  recurrenceRule: z.object({ count: z.int(), days: z.int() }),
  thirdParties: z.array(
    z.object({ name: z.string(), total: z.int(), transmitted: z.int(), answered: z.int() }),
  ),
})

/** What a quality manager shows others: the analysis of remarks, and what hangs on the wall or goes to partners. */
export const qualityApi = {
  /** Remarks and suggestions of a period by topic, site and month, recurrences and third parties. */
  'remarks.analysis': reads(
    z
      .strictObject({ ...period, kinds: z.array(z.enum(remarkKinds)).max(2).default([]) })
      .refine(isForward, forward),
    remarkAnalysisSchema,
  ),
  /** Large figures, the trend, three problems and what is done about them: for the wall, without anybody's name. */
  'documents.wallSheet': reads(
    z
      .strictObject({ ...period, language, size: z.enum(['A4', 'A3']).default('A4') })
      .refine(isForward, forward),
    documentSchema,
  ),
  /** «Vous avez dit, nous avons fait»: the remarks that led to an action and are shown to the public. */
  'documents.poster': reads(
    z
      .strictObject({ ...period, language, size: z.enum(['A4', 'A3']).default('A4') })
      .refine(isForward, forward),
    documentSchema,
  ),
  /** The half-yearly quality review of a tourist office. */
  'documents.qualityReview': reads(
    z.strictObject({ ...period, language }).refine(isForward, forward),
    documentSchema,
  ),
} as const
