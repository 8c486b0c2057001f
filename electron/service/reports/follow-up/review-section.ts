import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { translate } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { drawReview } from '../improvement/draw-review'

/** The management review of the period, as it was closed. */
export function drawReviewSection(paper: Paper, { review, header }: FollowUpReportData): void {
  if (review) drawReview(paper, review)
  else paragraph(paper, translate(header.language, 'improvement:paper.review.none'))
}
