import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { id, requiredText, storedInstant } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { reportQuestionSchema, reportRequestSchema } from './report-question'

export const issuedReportSchema = z.object({
  id,
  /** `RS-2026-01`: without a gap within the year of the period. */
  number: z.string(),
  question: reportQuestionSchema,
  issuedAt: storedInstant,
  issuedBy: id,
  pages: z.int(),
  /** SHA-256 of the data, as the seal prints it. */
  fingerprint: z.string(),
  /** SHA-256 of the bytes of the PDF. */
  pdfHash: z.string(),
  /** The newest row of the history at that moment. */
  historySequence: z.int(),
  historyHash: z.string(),
})
export type IssuedReport = z.output<typeof issuedReportSchema>

/** One figure that the register would give differently today, in words. */
export const reportDifferenceSchema = z.object({
  section: z.string(),
  label: z.string(),
  /** As printed in the issued report. */
  issued: z.string(),
  /** As it would be printed now; in the check of a file, as the file has it. */
  now: z.string(),
})
export type ReportDifference = z.output<typeof reportDifferenceSchema>

/** What a file in hand turns out to be, from the best to the least known. */
export const sealVerdicts = [
  'IDENTICAL',
  'DOCUMENT_ALTERED',
  'DATA_ALTERED',
  'PROVISIONAL',
  'UNKNOWN_REPORT',
  'TRUNCATED',
  'FOREIGN',
] as const
export type SealVerdict = (typeof sealVerdicts)[number]

/** How the history holds at the place where the report is anchored. */
export const anchorStates = ['HELD', 'BROKEN', 'NONE'] as const

export const sealCheckSchema = z.object({
  /** The file is a report of this register as issued, and the register is whole. */
  isGenuine: z.boolean(),
  verdict: z.enum(sealVerdicts),
  /** SHA-256 of the file in hand. */
  fileHash: z.string(),
  /** The issued report that the file names. */
  report: issuedReportSchema.nullable(),
  /** The number that the file bears, known here or not. */
  claimedNumber: z.string().nullable(),
  differences: z.array(reportDifferenceSchema),
  chain: z.object({
    isWhole: z.boolean(),
    rows: z.int(),
    anchor: z.enum(anchorStates),
    sequence: z.int().nullable(),
    findings: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
})
export type SealCheck = z.output<typeof sealCheckSchema>

/** Largest file that is checked: a report of a hundred thousand cases is smaller. */
export const largestSealedFile = 64 * 1024 * 1024

const number = requiredText(40)

export const issuedReportApi = {
  /** Freezes the follow-up report of a period: it gets a number and never changes. Refused before the period is over. */
  'reports.issue': writes(reportRequestSchema, issuedReportSchema, 'manage'),
  /** The number that the next report of a year will bear. */
  'reports.nextNumber': reads(
    z.strictObject({ year: z.int().min(1900).max(2200) }),
    z.object({ number: z.string() }),
    'manage',
  ),
  'reports.list': reads(z.strictObject({}), z.object({ reports: z.array(issuedReportSchema) })),
  /** An issued report with its data, the canonical JSON as frozen. */
  'reports.get': reads(
    z.strictObject({ number }),
    z.object({ report: issuedReportSchema, data: z.string() }),
  ),
  /** The pages of an issued report, byte for byte as they were issued. */
  'reports.reprint': reads(z.strictObject({ number }), documentSchema),
  /** What was issued beside what the register says now, figure by figure. */
  'reports.compare': reads(
    z.strictObject({ number }),
    z.object({ report: issuedReportSchema, differences: z.array(reportDifferenceSchema) }),
  ),
  /** Whether a PDF or a data snapshot in hand is a report of this register as it was issued. */
  'reports.verify': reads(
    z.strictObject({
      bytes: z
        .custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'WRONG_TYPE' })
        .refine((value) => !(value instanceof Uint8Array) || value.length <= largestSealedFile, {
          error: 'SEALED_FILE_TOO_LARGE',
        }),
    }),
    sealCheckSchema,
  ),
} as const
