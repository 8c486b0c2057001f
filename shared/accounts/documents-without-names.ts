/** Documents that can be made without complainants, and so are open to an auditor who must not know them. */
export const documentsWithoutNames = [
  'documents.followUpReport',
  'documents.caseSheet',
  'documents.caseSheets',
  'documents.complaintSheet',
  'documents.complaintList',
  'documents.daySheet',
  'documents.remarksTable',
  'documents.remarkSheet',
  'documents.remarkList',
  'documents.nilReturn',
  'documents.chartFile',
  'documents.selfAssessment',
  'documents.procedure',
] as const

/** Whether somebody may have a document made; whoever may know names may have any. */
export function isDocumentOpen(channel: string, hidesIdentities: boolean): boolean {
  return !hidesIdentities || documentsWithoutNames.some((name) => name === channel)
}
