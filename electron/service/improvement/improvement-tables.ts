export interface ManagementReviewTable {
  ordinal: number
  id: string
  version: number
  periodFrom: string
  periodTo: string
  heldOn: string | null
  /** JSON: `{ name, position }` each. */
  participants: string
  findings: string | null
  conclusion: string | null
  /** JSON: the figures as frozen at the closing. */
  figures: string | null
  createdAt: string
  createdBy: string
  closedAt: string | null
  closedBy: string | null
  cancelledAt: string | null
  cancelledBy: string | null
  cancellationReason: string | null
}

export interface ReviewDecisionTable {
  id: string
  reviewId: string
  rank: number
  text: string
  owner: string | null
  due: string | null
  actionId: string | null
}

export interface RiskTable {
  ordinal: number
  id: string
  version: number
  title: string
  cause: string | null
  severity: number
  probability: number
  control: string | null
  owner: string | null
  due: string | null
  updatedOn: string
  createdAt: string
  createdBy: string
  retiredOn: string | null
  retiredBy: string | null
  retirementReason: string | null
}

export interface SelfAssessmentTable {
  ordinal: number
  id: string
  version: number
  assessedOn: string
  assessedBy: string
  edition: number
  /** JSON: 25 marks from 1 to 5, or null. */
  ratings: string
  comment: string | null
  createdAt: string
  createdBy: string
  completedAt: string | null
  cancelledAt: string | null
  cancelledBy: string | null
  cancellationReason: string | null
}

/** A section of the procedure in own words; without a text it follows the settings again. */
export interface ProcedureSectionTable {
  language: string
  section: string
  version: number
  text: string | null
  writtenOver: string | null
  updatedAt: string
  updatedBy: string
}

/** An approved procedure; its text and its pages are kept as contents. */
export interface ProcedureVersionTable {
  id: string
  language: string
  number: number
  approvedBy: string
  approvedOn: string
  note: string | null
  pages: number
  dataHash: string
  pdfHash: string
  recordedAt: string
  recordedBy: string
}

export interface StandardCheckTable {
  ordinal: number
  id: string
  standard: string
  checkedOn: string
  checkedBy: string
  versionText: string | null
  wording: string | null
  createdAt: string
}
