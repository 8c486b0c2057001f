import type { InputOf } from '#shared/api/contract'
import type { ComplaintColumn } from '#shared/complaints/complaint-columns'
import { complaintColumns } from '#shared/complaints/complaint-columns'
import type { IdentityOption } from '#shared/documents/identity-option'
import { type RemarkColumn, remarkColumns } from '#shared/remarks/remark-columns'
import type { Language } from '#shared/text/language'
import { inOrder } from './in-order'
import type { ListedEntries } from './listed-entries'

export type ExportFormat = 'xlsx' | 'csv' | 'pdf' | 'sheets'

type Cases = InputOf<'documents.complaintList'>
type Remarks = InputOf<'documents.remarkList'>

/** A list as it is shown: what it is asked for, its order and the columns in sight. */
export type ExportedList = ListedEntries & { readonly columns: readonly string[] }

export interface ExportOptions {
  /** Only these; all that the filter lets through when empty. */
  readonly ids: readonly string[]
  readonly format: ExportFormat
  readonly identity: IdentityOption
  readonly language: Language
}

/** The document that the main process asks the service for. */
export function exportRequest(list: ExportedList, { ids, format, identity, language }: ExportOptions) {
  if (format === 'sheets') {
    const input: InputOf<'documents.caseSheets'> = { ids: [...ids], identity, language }
    return { channel: 'documents.caseSheets', input }
  }
  const isSheet = format !== 'pdf'
  if (list.screen === 'complaints') {
    const columns = inOrder<ComplaintColumn>(complaintColumns, list.columns)
    const scope = ids.length > 0 ? { ids: [...ids] } : { filter: list.filter }
    const input: Cases = { ...scope, sort: list.sort, columns, identity, language }
    return isSheet
      ? { channel: 'documents.complaintSheet', input: { ...input, format } }
      : { channel: 'documents.complaintList', input }
  }
  const columns = inOrder<RemarkColumn>(remarkColumns, list.columns)
  const scope = ids.length > 0 ? { ids: [...ids] } : { filter: list.filter }
  const input: Remarks = { ...scope, sort: list.sort, columns, language }
  return isSheet
    ? { channel: 'documents.remarkSheet', input: { ...input, format } }
    : { channel: 'documents.remarkList', input }
}
