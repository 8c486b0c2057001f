import { drawFigureTable } from '#service/reports/kit/figure-table'
import type { Paper } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { translator } from '#shared/i18n/translate'
import { compareFigure, labelOfMeasure, writeFigure } from '#shared/reports/comparison'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatDates, formatInteger } from '#shared/text/formats'

/** At most six figures, each with its definition, its n and its comparison in words. */
export function drawSummary(paper: Paper, data: FollowUpReportData): void {
  const { language } = data.header
  const t = translator(language, 'documents:followUp')
  const intro = data.previousPeriod ? 'summary.intro' : 'summary.introAlone'
  paragraph(paper, t(intro, { dates: formatDates(data.period, language) }))
  if (data.summary.some(({ measure, value }) => measure === 'received' && value === 0))
    paragraph(paper, t('summary.empty'))
  const per = formatInteger(data.rules.per, language)
  drawFigureTable(paper, {
    headers: [t('summary.figure'), t('summary.value'), t('summary.n'), t('summary.comparison')],
    figures: data.summary.slice(0, 6).map((figure) => ({
      label: labelOfMeasure(figure.measure, data),
      definition: t(`measures.${figure.measure}.definition`, { per }),
      value: writeFigure(figure, language),
      isAvailable: figure.value !== null,
      n: figure.n === null ? '' : formatInteger(figure.n, language),
      comparison: compareFigure(figure, data.previousPeriod, language),
    })),
  })
}
