import { z } from 'zod'
import { day, id, limits, reference, requiredText } from '#shared/api/fields'
import { identityOptions } from '#shared/documents/identity-option'
import { reportSections } from './report-sections'

/** How many case sheets annex C holds at most. */
export const largestReportSample = 60

const signatory = z.strictObject({
  name: requiredText(limits.line).optional(),
  jobTitle: requiredText(limits.line).optional(),
  signedOn: day.optional(),
})

/** Who drafted, checked and approved: what is not said is left blank, to be written by hand. */
export const signatoriesSchema = z.strictObject({
  drafted: signatory.optional(),
  checked: signatory.optional(),
  approved: signatory.optional(),
})

const sectionKeys = reportSections.map(({ key }) => key)

/** Sites by name or id; none means all of them. */
export const sitesOption = z.array(reference).max(200).default([])

/** What a follow-up report is made of, beside its period. */
const reportOptions = {
  sites: sitesOption,
  identity: z.enum(identityOptions).default('anonymous'),
  language: z.enum(['fr', 'en']).default('fr'),
  /** Sections and annexes left out; the report says so on its cover. */
  omit: z.array(z.enum(sectionKeys)).max(sectionKeys.length).default([]),
  /** Case sheets of annex C: so many drawn by the seed, unless they are chosen by number. */
  sample: z.int().min(0).max(largestReportSample).default(3),
  seed: z.int().min(0).max(999_999_999).default(31),
  numbers: z.array(requiredText(40)).max(largestReportSample).default([]),
  signatories: signatoriesSchema.default({}),
  preparedBy: requiredText(limits.line).optional(),
  /** The day of the audit: the standard in force then is shown. Today when it is not said. */
  auditOn: day.optional(),
} as const

/** What a report is made of; the same question can be put to the register again years later. */
export const reportQuestionSchema = z.strictObject({ from: day, to: day, ...reportOptions })
export type ReportQuestion = z.output<typeof reportQuestionSchema>

export const isForward = (input: { readonly from: string; readonly to: string }) => input.from <= input.to
export const forward = { path: ['to'], error: 'END_BEFORE_START' }

/** A question with the token by which its progress is told and it is cancelled. */
export const reportRequestSchema = reportQuestionSchema
  .extend({ token: id.optional() })
  .refine(isForward, forward)
