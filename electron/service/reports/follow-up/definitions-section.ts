import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { bulletList, paragraph } from '#service/reports/kit/prose'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'

/** What the figures mean and how cases are counted, in the words kept with the data. */
export function drawDefinitions(paper: Paper, { definitions, header }: FollowUpReportData): void {
  const t = translator(header.language, 'documents:followUp.definitions')
  paragraph(paper, definitions.intro)
  subsectionHeading(paper, t('words'))
  bulletList(paper, definitions.words)
  subsectionHeading(paper, t('rules'))
  bulletList(paper, definitions.rules)
}
