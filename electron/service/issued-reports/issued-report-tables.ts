/** A report as it was issued; its data and its pages are kept as contents. */
export interface IssuedReportTable {
  id: string
  number: string
  year: number
  rank: number
  periodFrom: string
  periodTo: string
  /** Canonical JSON of what was asked for. */
  question: string
  issuedAt: string
  issuedBy: string
  pages: number
  fingerprint: string
  dataHash: string
  pdfHash: string
  historySequence: number
  historyHash: string
}
