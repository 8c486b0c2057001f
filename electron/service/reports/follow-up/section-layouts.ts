import type { Orientation, Paper } from '#service/reports/kit/paper'
import { drawSignatures } from '#service/reports/kit/signature-blocks'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import type { ReportSectionKey } from '#shared/reports/report-sections'
import { drawBreakdowns } from './breakdowns-section'
import { drawDefinitionsAnnex } from './definitions-annex'
import { drawDefinitions } from './definitions-section'
import { drawDelays } from './delays-section'
import { drawFlow } from './flow-section'
import { drawHandling } from './handling-section'
import { drawPlan } from './plan-section'
import { drawRate } from './rate-section'
import { drawRegister } from './register-annex'
import { drawRemarksSummary } from './remarks-section'
import { drawSeal } from './seal-annex'
import { drawSummary } from './summary-section'

interface SectionLayout {
  /** On a page of its own, turned or not; without it the section follows the one before. */
  readonly page?: Orientation
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
  summary: { page: 'portrait', draw: drawSummary },
  flow: { draw: drawFlow },
  breakdowns: { draw: drawBreakdowns },
  rate: { draw: drawRate },
  delays: { draw: drawDelays },
  handling: { draw: drawHandling },
  plan: { draw: drawPlan },
  remarks: { draw: drawRemarksSummary },
  signatures: { draw: (paper, data) => drawSignatures(paper, data.signatures) },
  register: { page: 'landscape', draw: drawRegister },
  indicators: { page: 'portrait', draw: drawDefinitionsAnnex },
  seal: { page: 'portrait', draw: drawSeal },
}
