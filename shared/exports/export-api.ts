import { z } from 'zod'
import { reads } from '#shared/api/channel'
import { id } from '#shared/api/fields'
import { complaintFilterSchema, complaintSortSchema } from '#shared/complaints/complaint-api'
import { complaintColumns, defaultComplaintColumns } from '#shared/complaints/complaint-columns'
import { documentSchema } from '#shared/documents/document-api'
import { identityOptions } from '#shared/documents/identity-option'
import { selectionLimit } from '#shared/lists/counted'
import { remarkFilterSchema, remarkSortSchema } from '#shared/remarks/remark-api'
import { defaultRemarkColumns, remarkColumns } from '#shared/remarks/remark-columns'

/** How many case sheets one document holds at most. */
export const caseSheetLimit = 200

export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

const language = z.enum(['fr', 'en']).default('fr')
const identity = z.enum(identityOptions).default('nominative')
const format = z.enum(sheetFormats).default('xlsx')
/** Only these entries, in the order of the list; without it everything that the filter lets through. */
const ids = z.array(id).min(1).max(selectionLimit).optional()
/** Names the making of a document, to be told of its progress and to cancel it. */
const token = id.optional()

const complaints = {
  ids,
  filter: complaintFilterSchema.default({}),
  sort: complaintSortSchema,
  columns: z
    .array(z.enum(complaintColumns))
    .min(1)
    .max(complaintColumns.length)
    .default([...defaultComplaintColumns]),
  identity,
  language,
  token,
}

const remarks = {
  ids,
  filter: remarkFilterSchema.default({}),
  sort: remarkSortSchema,
  columns: z
    .array(z.enum(remarkColumns))
    .min(1)
    .max(remarkColumns.length)
    .default([...defaultRemarkColumns]),
  language,
  token,
}

export const exportApi = {
  /** A sheet of typed cells, with the columns of the list. */
  'documents.complaintSheet': reads(z.strictObject({ ...complaints, format }), documentSchema),
  'documents.remarkSheet': reads(z.strictObject({ ...remarks, format }), documentSchema),
  /** The list on paper. */
  'documents.complaintList': reads(z.strictObject(complaints), documentSchema),
  'documents.remarkList': reads(z.strictObject(remarks), documentSchema),
  /** Several case sheets in one document, each on a page of its own, in the order given. */
  'documents.caseSheets': reads(
    z.strictObject({ ids: z.array(id).min(1).max(caseSheetLimit), identity, language, token }),
    documentSchema,
  ),
} as const
