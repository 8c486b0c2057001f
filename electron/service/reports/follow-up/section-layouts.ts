import type { Orientation, Paper } from '#service/reports/kit/paper'
import { drawSignatures } from '#service/reports/kit/signature-blocks'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { ReportSectionKey } from '#shared/reports/report-sections'
import { drawRisks } from '../improvement/draw-risks'
import { drawAssessmentAnnex } from './assessment-annex'
import { drawBreakdowns } from './breakdowns-section'
import { drawCauses } from './causes-section'
import { drawDefinitionsAnnex } from './definitions-annex'
import { drawDefinitions } from './definitions-section'
import { drawDelays } from './delays-section'
import { drawFlow } from './flow-section'
import { drawHandling } from './handling-section'
import { drawJournal } from './journal-annex'
import { drawPlan } from './plan-section'
import { drawRate } from './rate-section'
import { drawRecourse } from './recourse-section'
import { drawRegister } from './register-annex'
import { drawRemarksAnnex } from './remarks-annex'
import { drawRemarksSummary } from './remarks-section'
import { drawReviewSection } from './review-section'
import { drawSatisfaction } from './satisfaction-section'
import { drawSeal } from './seal-annex'
import { drawSheets } from './sheets-annex'
import { drawSummary } from './summary-section'

interface SectionLayout {
  /** On a page of its own, turned or not; without it the section follows the one before. */
  readonly page?: Orientation
  /** Nothing but a sentence: needs no page of its own. */
  readonly isEmpty?: (data: FollowUpReportData) => boolean
  /** Draws all below the heading. Long ones take a breath now and then. */
  readonly draw: (
    paper: Paper,
    data: FollowUpReportData,
    breathe: () => Promise<void>,
  ) => void | Promise<void>
}

/** How each section is drawn; one file a section. */
export const sectionLayouts: Readonly<Record<ReportSectionKey, SectionLayout>> = {
  definitions: { draw: drawDefinitions },
  summary: { draw: drawSummary },
  flow: { draw: drawFlow },
  breakdowns: { draw: drawBreakdowns },
  rate: { draw: drawRate },
  delays: { draw: drawDelays },
  handling: { draw: drawHandling },
  satisfaction: { draw: drawSatisfaction },
  recourse: { draw: drawRecourse },
  causes: { draw: drawCauses },
  plan: { draw: drawPlan },
  remarks: { draw: drawRemarksSummary },
  risks: { draw: (paper, { risks }) => drawRisks(paper, risks) },
  review: { draw: drawReviewSection },
  signatures: { draw: (paper, data) => drawSignatures(paper, data.signatures) },
  register: { page: 'landscape', isEmpty: ({ register }) => register.length === 0, draw: drawRegister },
  remarksTable: {
    page: 'landscape',
    isEmpty: ({ remarkRows }) => remarkRows.length === 0,
    draw: drawRemarksAnnex,
  },
  sheets: { page: 'portrait', isEmpty: ({ sample }) => !sample?.sheets.length, draw: drawSheets },
  indicators: { page: 'portrait', draw: drawDefinitionsAnnex },
  assessment: {
    page: 'portrait',
    isEmpty: ({ assessment }) => !assessment,
    draw: drawAssessmentAnnex,
  },
  journal: { page: 'landscape', isEmpty: ({ journal }) => journal.length === 0, draw: drawJournal },
  seal: { page: 'portrait', draw: drawSeal },
}
