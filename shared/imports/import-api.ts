import { z } from 'zod'
import { reads, writes } from '#shared/api/channel'
import { id, storedInstant } from '#shared/api/fields'
import { documentSchema } from '#shared/documents/document-api'
import { importLimits } from './import-limits'
import { encodings, importMappingSchema, readingSchema, separators } from './import-mapping'
import { importTargets, valueDomains } from './import-target'

const bytes = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array, { error: 'WRONG_TYPE' })
  .refine((value) => value.length <= importLimits.file, { error: 'IMPORT_FILE_TOO_LARGE' })
const token = z.uuid()

const foundWordSchema = z.object({ word: z.string(), count: z.int(), code: z.string().nullable() })
const choiceSchema = z.object({ code: z.string(), label: z.string() })

/** Why a line is not brought in. */
export const refusedLineSchema = z.object({
  line: z.int(),
  /** Identifier of the field concerned, empty when the whole line is. */
  field: z.string(),
  /** Heading of the column that the field comes from. */
  column: z.string().nullable(),
  code: z.string(),
  reason: z.string(),
})
export type RefusedLine = z.output<typeof refusedLineSchema>

export const importFormats = ['csv', 'xlsx', 'register'] as const

export const importPreviewSchema = z.object({
  token,
  name: z.string(),
  size: z.int(),
  format: z.enum(importFormats),
  encoding: z.enum(encodings).nullable(),
  separator: z.enum(separators).nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  headingLine: z.int(),
  /** Lines that hold something, without the headings. */
  count: z.int(),
  columns: z.array(
    z.object({
      heading: z.string(),
      target: z.enum(importTargets).nullable(),
      samples: z.array(z.string()),
    }),
  ),
  mapping: importMappingSchema,
  /** True when the mapping is the one used last for a file with these headings. */
  remembered: z.boolean(),
  /** Targets without which nothing can be recorded and that no column fills. */
  missing: z.array(z.enum(importTargets)),
  words: z.partialRecord(z.enum(valueDomains), z.array(foundWordSchema)),
  choices: z.partialRecord(z.enum(valueDomains), z.array(choiceSchema)),
  /** The first lines as they will be. */
  first: z.array(
    z.object({
      line: z.int(),
      kind: z.string().nullable(),
      receivedAt: z.string().nullable(),
      person: z.string().nullable(),
      nature: z.string().nullable(),
      channel: z.string().nullable(),
      verbatim: z.string(),
      reason: z.string().nullable(),
    }),
  ),
})
export type ImportPreview = z.output<typeof importPreviewSchema>

export const importReportSchema = z.object({
  /** Null for a trial. */
  importId: id.nullable(),
  dryRun: z.boolean(),
  cancelled: z.boolean(),
  /** Lines that hold something, without the headings. */
  read: z.int(),
  complaints: z.int(),
  remarks: z.int(),
  /** Of the remarks, those that are suggestions. */
  suggestions: z.int(),
  duplicates: z.int(),
  refusedCount: z.int(),
  /** The first of the lines refused; the document of refusals has all of them. */
  refused: z.array(refusedLineSchema),
  duplicateLines: z.array(z.object({ line: z.int(), of: z.string() })),
  /** Persons and sites that are new in the register. */
  created: z.array(z.object({ domain: z.enum(['employee', 'site']), name: z.string() })),
  durationMs: z.int(),
})
export type ImportReport = z.output<typeof importReportSchema>

/** `INTERRUPTED`: the program ended meanwhile. What was recorded is whole; the same file goes on from there. */
export const importStates = ['RUNNING', 'DONE', 'CANCELLED', 'INTERRUPTED', 'UNDONE'] as const

const importRecordSchema = z.object({
  id,
  at: storedInstant,
  actor: z.string(),
  fileName: z.string(),
  state: z.enum(importStates),
  read: z.int(),
  complaints: z.int(),
  remarks: z.int(),
  duplicates: z.int(),
  refused: z.int(),
  undoneAt: storedInstant.nullable(),
})
export type ImportRecord = z.output<typeof importRecordSchema>

const work = z.strictObject({
  token,
  reading: readingSchema.default({}),
  mapping: importMappingSchema.optional(),
  /** Under which the progress is told and the work is cancelled. */
  job: z.uuid().optional(),
})

export const importApi = {
  /** Takes a file in and says what it holds. It stays in memory until the program ends or newer files come. */
  'imports.open': reads(
    z.strictObject({ name: z.string().min(1).max(255), bytes, reading: readingSchema.default({}) }),
    importPreviewSchema,
    'manage',
  ),
  /** The same with a file where it lies; an export of ours may be of any size. */
  'imports.offer': reads(
    z.strictObject({ path: z.string().min(1).max(4_000), reading: readingSchema.default({}) }),
    importPreviewSchema,
    'manage',
  ),
  'imports.preview': reads(work, importPreviewSchema, 'manage'),
  /** Every line tried, nothing written. */
  'imports.check': reads(work, importReportSchema, 'manage'),
  'imports.run': writes(work, importReportSchema, 'manage'),
  'imports.cancel': reads(z.strictObject({ job: z.uuid() }), z.object({ cancelled: z.boolean() }), 'manage'),
  /**
   * Cancels every entry of an import on which nobody has worked since; their numbers stay taken. Stopped half-way, it
   * goes on from there when it is asked for again.
   */
  'imports.undo': writes(
    z.strictObject({ id, job: z.uuid().optional() }),
    z.object({
      cancelled: z.int(),
      /** Numbers of entries that were left as they are, the first of them. */
      kept: z.array(z.string()),
      keptCount: z.int(),
      stopped: z.boolean(),
    }),
    'manage',
  ),
  'imports.list': reads(z.strictObject({}), z.object({ imports: z.array(importRecordSchema) }), 'manage'),
  /** Where an entry came from: the file, its line, and what it was called there. */
  'imports.origin': reads(
    z.strictObject({ id }),
    z.object({
      origin: z
        .object({
          importId: id,
          at: storedInstant,
          fileName: z.string(),
          line: z.int(),
          sourceReference: z.string().nullable(),
          sourceReceived: z.string().nullable(),
          sourceNature: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
  /** The lines refused at the last trial or import of a file, as they are in the file, with the reason. */
  'documents.importRefusals': reads(z.strictObject({ token }), documentSchema, 'manage'),
} as const
