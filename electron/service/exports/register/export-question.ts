import { openColumns } from '#shared/exports/open-columns'
import type { ExportScope } from '#shared/exports/register-export'
import { listRegisterTables, type RegisterTable } from '#shared/exports/register-tables'

/** What is taken out, and whether without whatever may tell of somebody. */
export interface ExportQuestion {
  readonly what: ExportScope
  readonly anonymous: boolean
}

const aroundEntries: readonly RegisterTable[] = ['site', 'employee', 'listItem', 'customerBase']
const ofComplaints: readonly RegisterTable[] = [
  ...aroundEntries,
  ...(['complaint', 'agreedSolution', 'compensation', 'caseEvent'] as const),
]
const ofRemarks: readonly RegisterTable[] = [...aroundEntries, 'remark']

/** The tables of an export, in their order. */
export function tablesOf({ what, anonymous }: ExportQuestion): RegisterTable[] {
  const wanted = what === 'complaints' ? ofComplaints : what === 'remarks' ? ofRemarks : listRegisterTables()
  return wanted.filter((table) => !anonymous || openColumns[table] !== undefined)
}
