import { paperChartStyle } from '#service/reports/kit/chart-svg'
import { drawFigure } from '#service/reports/kit/figure'
import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { note, paragraph, statement } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { radarChart } from '#shared/charts/radar-chart'
import { translator } from '#shared/i18n/translate'
import { statementParts } from '#shared/improvement/self-assessment'
import type { PrintedAssessment } from '#shared/reports/improvement-data'
import { formatDate, formatDecimal } from '#shared/text/formats'

/** The service quotient with its seven parts, beside the assessment before, and the 25 statements with their marks. */
export function drawAssessment(paper: Paper, assessment: PrintedAssessment): void {
  const { language } = paper
  const t = translator(language, 'improvement:paper.assessment')
  const words = translator(language, 'improvement:statements')
  const { assessedOn, assessedBy, value, band, parts, previous, ratings, comment } = assessment
  const tenths = (figure: number) => formatDecimal(figure, 1, language)
  const bands = translator(language, 'improvement:assessment.bands')
  statement(paper, t('result', { value: tenths(value), band: bands(band) }))
  note(paper, t('meaning'))
  paragraph(paper, t('made', { date: formatDate(assessedOn), name: assessedBy }))
  if (previous)
    paragraph(paper, t('before', { date: formatDate(previous.assessedOn), value: tenths(previous.value) }))
  const titleOf = (part: number) => words(`${part}.title`)
  drawFigure(paper, {
    option: radarChart(
      {
        axes: statementParts.map(({ part }, index) => `${titleOf(part)}\n${tenths(parts[index] ?? 0)}`),
        max: 5,
        series: [
          { name: formatDate(assessedOn), values: parts },
          ...(previous ? [{ name: formatDate(previous.assessedOn), values: previous.parts }] : []),
        ],
      },
      paperChartStyle,
    ),
    height: 250,
    alt: t('chart', {
      parts: statementParts
        .map(({ part }, index) => `${titleOf(part)} ${tenths(parts[index] ?? 0)}`)
        .join(', '),
    }),
  })
  drawTable(paper, {
    columns: [
      { header: t('part'), weight: 3, isRowHeader: true },
      { header: t('mean'), weight: 1, align: 'right' },
      { header: t('previous'), weight: 1, align: 'right' },
    ],
    rows: statementParts.map(({ part }, index) => {
      const past = previous?.parts[index]
      return [titleOf(part), tenths(parts[index] ?? 0), past === undefined ? '–' : tenths(past)]
    }),
    total: [t('total'), tenths(value), previous ? tenths(previous.value) : '–'],
  })
  if (comment) {
    subsectionHeading(paper, t('comment'))
    for (const part of comment.split(/\n{2,}/)) paragraph(paper, part)
  }
  subsectionHeading(paper, t('statements'))
  drawTable(paper, {
    isDense: true,
    columns: [
      { header: t('part'), weight: 1 },
      { header: t('statement'), weight: 4, isRowHeader: true },
      { header: t('mark'), weight: 0.3, align: 'right' },
    ],
    rows: statementParts.flatMap(({ part, first, size }) =>
      Array.from({ length: size }, (_, index) => [
        index === 0 ? titleOf(part) : '',
        words(`${part}.${index + 1}`),
        String(ratings[first + index] ?? '–'),
      ]),
    ),
  })
}
