import { z } from 'zod'
import { code, reference } from '#shared/api/fields'
import { importTargets, valueDomains } from './import-target'

/** Longest words and most of them that a mapping may hold. */
export const mappingLimits = { columns: 300, words: 5_000, heading: 200 } as const

/** `mixed`: UTF-8 and windows-1252, line by line. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'mixed'] as const
export type Encoding = (typeof encodings)[number]
export const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** How the bytes are read; what is left out is found out. */
export const readingSchema = z.strictObject({
  encoding: z.enum(encodings).optional(),
  separator: z.enum(separators).optional(),
  /** Name of the sheet of a workbook. */
  sheet: z.string().max(100).optional(),
  /** Line of the headings, from 1. */
  headingLine: z.int().min(1).max(1_000).optional(),
})
export type Reading = z.output<typeof readingSchema>

const word = z.string().max(mappingLimits.heading)
/** A code of the register, `+` to create what the word names, null for nothing. */
const meaning = z.string().max(mappingLimits.heading).nullable()

function notTooMany(record: object): boolean {
  return Object.keys(record).length <= mappingLimits.words
}

const wordsSchema = z.record(word, meaning).refine(notTooMany, { error: 'TOO_LARGE' })

export const importMappingSchema = z.strictObject({
  /** What each column holds, by its heading; null leaves it out. A heading met twice is followed by « (2) ». */
  columns: z
    .record(word, z.enum(importTargets).nullable())
    .refine((columns) => Object.keys(columns).length <= mappingLimits.columns, { error: 'TOO_LARGE' }),
  /** What the words of a column mean, where we would read them otherwise. */
  values: z.partialRecord(z.enum(valueDomains), wordsSchema).default({}),
  /** Order of day and month in `03/12/2025`; found out when left out. */
  dateOrder: z.enum(['DMY', 'MDY']).optional(),
  /** For lines that say nothing about it. */
  defaults: z
    .strictObject({
      channel: code.optional(),
      writtenForm: z.boolean().optional(),
      nature: code.optional(),
      site: reference.optional(),
      receivedBy: reference.optional(),
    })
    .default({}),
  /** A case said closed that our closing rules refuse: refused, or brought in as an open case. */
  closings: z.enum(['REFUSE', 'OPEN']).default('REFUSE'),
})
export type ImportMapping = z.output<typeof importMappingSchema>
