import { paperChartStyle } from '#service/reports/kit/chart-svg'
import { createPaper } from '#service/reports/kit/create-paper'
import { drawFigure } from '#service/reports/kit/figure'
import { drawFigureTable } from '#service/reports/kit/figure-table'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { documentTitle, subsectionHeading } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { drawTable } from '#service/reports/kit/table'
import { titledSection } from '#service/reports/kit/titled-section'
import { watermarkOf } from '#service/reports/watermark'
import { monthlyBarsChart } from '#shared/charts/monthly-bars-chart'
import { translate, translator } from '#shared/i18n/translate'
import type { QualityReviewData, ReviewShare } from '#shared/quality/quality-review-data'
import { inPeriod } from '#shared/reports/period-words'
import {
  formatDate,
  formatDates,
  formatInteger,
  formatMonth,
  formatPercent,
  formatPeriod,
  formatShortMonth,
} from '#shared/text/formats'
import { joinClauses } from '#shared/text/join-clauses'

/** The half-yearly quality review: one document for elected officials and partners, without anybody's name. PDF/A-3a. */
export async function renderQualityReview(data: QualityReviewData): Promise<FinishedDocument> {
  const { header, period, previousPeriod } = data
  const { language } = header
  const t = translator(language, 'quality:review')
  const paper = createPaper({
    header,
    title: t('title'),
    subject: t('subject', { period: formatPeriod(period, language) }),
    watermark: watermarkOf(header),
  })
  startPage(paper)
  drawLetterhead(paper)
  documentTitle(paper, t('title'))
  const sites = data.sites.length > 0 ? data.sites.join(', ') : translate(language, 'documents:allSites')
  paragraph(paper, `${formatPeriod(period, language)} · ${sites}`)
  note(
    paper,
    t('intro', { period: inPeriod(period, language), previous: formatDates(previousPeriod, language) }),
  )
  titledSection(paper, t('figures'), () => drawFigures(paper, data))
  titledSection(paper, t('complaints'), () => drawComplaints(paper, data))
  titledSection(paper, t('remarks'), () => drawRemarks(paper, data))
  titledSection(paper, t('thirdParties'), () => drawThirdParties(paper, data))
  titledSection(paper, t('actions'), () => drawActions(paper, data))
  drawReplacedSigns(paper)
  return finishPaper(paper, {
    footLeft: header.reference,
    footMiddle: formatPeriod(period, language),
    hasCover: true,
  })
}

function drawFigures(paper: Paper, { figures, rateNote }: QualityReviewData): void {
  const { language } = paper
  const t = translator(language, 'quality:review')
  drawFigureTable(paper, {
    headers: [t('figure'), t('value'), t('n'), t('before')],
    comparisonAlign: 'right',
    figures: figures.map(({ n, before, ...figure }) => ({
      ...figure,
      n: formatInteger(n, language),
      comparison: before,
    })),
  })
  note(paper, rateNote)
}

function drawComplaints(paper: Paper, { months, natures }: QualityReviewData): void {
  const { language } = paper
  const t = translator(language, 'quality:review')
  const wall = translator(language, 'quality:wall')
  if (natures.length === 0) {
    paragraph(paper, t('none'))
    return
  }
  drawFigure(paper, {
    height: 150,
    alt: translate(language, 'quality:wall.alt', {
      list: joinClauses(
        months.map(({ month, received, closed }) =>
          translate(language, 'quality:wall.altMonth', {
            month: formatMonth(month, language),
            received,
            closed,
          }),
        ),
        language,
      ),
    }),
    option: monthlyBarsChart(
      {
        months: months.map(({ month }) => formatShortMonth(month, language)),
        series: [
          { name: wall('received'), values: months.map(({ received }) => received) },
          { name: wall('closed'), values: months.map(({ closed }) => closed) },
        ],
        language,
        width: textArea(paper).width,
      },
      paperChartStyle,
    ),
  })
  drawShares(paper, t('nature'), natures)
}

function drawShares(paper: Paper, label: string, rows: readonly ReviewShare[]): void {
  const { language } = paper
  const t = translator(language, 'quality:review')
  const totalOf = (of: (row: ReviewShare) => number) =>
    formatInteger(
      rows.reduce((sum, row) => sum + of(row), 0),
      language,
    )
  drawTable(paper, {
    columns: [
      { header: label, weight: 4, isRowHeader: true },
      { header: t('count'), weight: 1, align: 'right' },
      { header: t('share'), weight: 1, align: 'right' },
      { header: t('previous'), weight: 1, align: 'right' },
    ],
    rows: rows.map((row) => [
      row.label,
      formatInteger(row.count, language),
      formatPercent(row.percent, language),
      formatInteger(row.before, language),
    ]),
    total: [
      translate(language, 'documents:followUp.remarks.total'),
      totalOf(({ count }) => count),
      formatPercent(100, language),
      totalOf(({ before }) => before),
    ],
  })
}

function drawRemarks(paper: Paper, data: QualityReviewData): void {
  const { language } = paper
  const { remarks, topics, recurrences } = data
  const t = translator(language, 'quality:review')
  if (remarks.n === 0) paragraph(paper, t('noRemarks'))
  else {
    const { n, suggestions, transmitted, decided, displayed } = remarks
    paragraph(
      paper,
      t('remarksIntro', { n, suggestions, transmitted, decided, displayed, before: data.remarksBefore }),
    )
    drawShares(paper, t('topic'), topics)
  }
  subsectionHeading(paper, t('recurrences'))
  if (recurrences.length === 0) {
    paragraph(paper, t('noRecurrence'))
    return
  }
  drawTable(paper, {
    columns: [
      { header: t('topic'), weight: 3, isRowHeader: true },
      { header: t('site'), weight: 3 },
      { header: t('when'), weight: 3 },
      { header: t('times'), weight: 0.8, align: 'right' },
    ],
    rows: recurrences.map(({ topic, site, count, period }) => [
      topic,
      site,
      formatDates(period, language),
      formatInteger(count, language),
    ]),
  })
}

function drawThirdParties(paper: Paper, { thirdParties }: QualityReviewData): void {
  const { language } = paper
  const t = translator(language, 'quality:review')
  if (thirdParties.length === 0) {
    paragraph(paper, t('noThirdParty'))
    return
  }
  const counts = ['complaints', 'remarks', 'transmitted', 'answered'] as const
  const headers = ['complaintsCount', 'remarksCount', 'transmitted', 'answered'] as const
  drawTable(paper, {
    columns: [
      { header: t('thirdParty'), weight: 4, isRowHeader: true },
      ...headers.map((key) => ({ header: t(key), weight: 1, align: 'right' as const })),
    ],
    rows: thirdParties.map((party) => [
      party.name,
      ...counts.map((key) => formatInteger(party[key], language)),
    ]),
  })
}

function drawActions(paper: Paper, { actions }: QualityReviewData): void {
  const t = translator(paper.language, 'quality:review')
  if (actions.length === 0) {
    paragraph(paper, t('noAction'))
    return
  }
  drawTable(paper, {
    columns: [
      { header: t('action'), weight: 4, isRowHeader: true },
      { header: t('kind'), weight: 1.6 },
      { header: t('due'), weight: 1.2 },
      { header: t('done'), weight: 1.2 },
      { header: t('effect'), weight: 1.6 },
    ],
    rows: actions.map(({ title, kind, due, done, effectiveness }) => [
      title,
      kind,
      due ? formatDate(due) : '–',
      done ? formatDate(done) : '–',
      effectiveness ?? '–',
    ]),
  })
}
