/** The documents that can be made here, in their order. */
export const reportDocuments = [
  'followUpReport',
  'remarksTable',
  'nilReturn',
  'caseSheet',
  'writtenForm',
] as const
export type ReportDocument = (typeof reportDocuments)[number]

/** Whether a document shows people, and so asks how. */
export function hasIdentity(document: ReportDocument): boolean {
  return document === 'followUpReport' || document === 'caseSheet'
}
