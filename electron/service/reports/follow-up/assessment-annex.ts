import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { translate } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { drawAssessment } from '../improvement/draw-assessment'

/** Annex G: the latest self-assessment of the service. */
export function drawAssessmentAnnex(paper: Paper, { assessment, header }: FollowUpReportData): void {
  if (assessment) drawAssessment(paper, assessment)
  else paragraph(paper, translate(header.language, 'improvement:paper.assessment.none'))
}
