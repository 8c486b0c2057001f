/** What each document is made of, beside its language. */
const asks = {
  followUpReport: ['period', 'sites', 'identity'],
  remarksTable: ['period', 'sites'],
  nilReturn: ['period', 'sites'],
  caseSheet: ['number', 'identity'],
  wallSheet: ['period', 'sites', 'size'],
  poster: ['period', 'sites', 'size'],
  qualityReview: ['period', 'sites'],
  managementReview: [],
  riskAnalysis: [],
  selfAssessment: [],
  procedure: [],
  writtenForm: ['formLanguage'],
} as const satisfies Readonly<Record<string, readonly DocumentOption[]>>

export type DocumentOption = 'period' | 'sites' | 'identity' | 'number' | 'size' | 'formLanguage'
export type ReportDocument = keyof typeof asks

/** The documents that can be made here, in their order. */
export const reportDocuments = [
  ...(['followUpReport', 'remarksTable', 'nilReturn', 'caseSheet'] as const),
  ...(['qualityReview', 'poster', 'wallSheet'] as const),
  ...(['managementReview', 'riskAnalysis', 'selfAssessment', 'procedure', 'writtenForm'] as const),
] as const satisfies readonly ReportDocument[]

/** Whether a document takes an option. */
export function takes(document: ReportDocument, option: DocumentOption): boolean {
  const options: readonly DocumentOption[] = asks[document]
  return options.includes(option)
}
