import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { bulletList, paragraph } from '#service/reports/kit/prose'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatDates, formatInteger } from '#shared/text/formats'

/** What the figures mean and how cases are counted. */
export function drawDefinitions(paper: Paper, data: FollowUpReportData): void {
  const { rules, header } = data
  const { language } = header
  const t = translator(language, 'documents:followUp.definitions')
  paragraph(paper, t('intro', { dates: formatDates(data.period, language) }))
  subsectionHeading(paper, t('words'))
  bulletList(
    paper,
    ['complaint', 'remark', 'suggestion', 'reclassified', 'cancelled'].map((key) => t(key)),
  )
  subsectionHeading(paper, t('rules'))
  bulletList(paper, [
    t('counted'),
    t('rate', { per: formatInteger(rules.per, language) }),
    ...(rules.naturesNotCounted.length > 0
      ? [t('naturesNotCounted', { natures: rules.naturesNotCounted.join(', ') })]
      : []),
    t('delay'),
    t('firstResponse'),
    t('balance'),
    ...(rules.clocks.length > 0 ? [t('clocks', { clocks: rules.clocks.join(', ') })] : []),
    ...(rules.formalisationDays !== null ? [t('formalisation', { days: rules.formalisationDays })] : []),
    t('shares'),
    t('software', { version: header.softwareVersion }),
  ])
}
