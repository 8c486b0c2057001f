/** The documents that can be long: they take a token, tell how far they are, and can be cancelled. */
export const cancellableDocuments: ReadonlySet<string> = new Set([
  'documents.followUpReport',
  'documents.caseSheet',
  'documents.remarksTable',
])
