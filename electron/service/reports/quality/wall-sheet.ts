import { paperChartStyle, renderChart } from '#service/reports/kit/chart-svg'
import { createPaper } from '#service/reports/kit/create-paper'
import { artifact, closeElement, openElement } from '#service/reports/kit/elements'
import { drawFigureAt } from '#service/reports/kit/figure'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { startPage } from '#service/reports/kit/pages'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { colours, type TextStyle } from '#service/reports/kit/paper-style'
import { watermarkOf } from '#service/reports/watermark'
import { monthlyBarsChart } from '#shared/charts/monthly-bars-chart'
import { translate, translator } from '#shared/i18n/translate'
import type { WallAction, WallFigure, WallProblem, WallSheetData } from '#shared/quality/wall-sheet-data'
import {
  formatDate,
  formatInteger,
  formatMonth,
  formatPercent,
  formatPeriod,
  formatShortMonth,
} from '#shared/text/formats'
import { joinClauses } from '#shared/text/join-clauses'
import { fitText, putText, scaled } from './put-text'

const look = {
  organisation: { size: 11, leading: 15, weight: 'regular', colour: colours.secondary },
  title: { size: 24, leading: 30, weight: 'strong', colour: colours.accent },
  label: { size: 11, leading: 14, weight: 'regular', colour: colours.secondary },
  value: { size: 30, leading: 36, weight: 'strong', colour: colours.ink },
  note: { size: 10, leading: 13, weight: 'regular', colour: colours.ink },
  heading: { size: 13, leading: 18, weight: 'strong', colour: colours.accent },
  rank: { size: 22, leading: 24, weight: 'strong', colour: colours.accent },
  problem: { size: 13, leading: 17, weight: 'strong', colour: colours.ink },
  action: { size: 10.5, leading: 14, weight: 'regular', colour: colours.ink },
} as const satisfies Record<string, TextStyle>

const a4Width = 841.89

/** One landscape page to hang on the wall: large figures, the trend, three problems and their actions. PDF/A-3a. */
export async function renderWallSheet(data: WallSheetData): Promise<FinishedDocument> {
  const { header, period } = data
  const { language } = header
  const t = translator(language, 'quality:wall')
  const paper = createPaper({
    header,
    title: t('title'),
    subject: t('subject', { period: formatPeriod(period, language) }),
    watermark: watermarkOf(header),
    size: data.size,
  })
  startPage(paper, 'landscape')
  const factor = paper.pdf.page.width / a4Width
  const area = textArea(paper)
  let top = area.top - 14 * factor
  const sites = data.sites.length > 0 ? data.sites.join(', ') : translate(language, 'documents:allSites')
  const place = { x: area.left, width: area.width }
  top += putText(paper, 'P', `${header.organisation.name} · ${sites}`, scaled(look.organisation, factor), {
    ...{ ...place, top, lines: 1 },
  })
  putText(paper, 'P', formatPeriod(period, language), scaled({ ...look.title, weight: 'regular' }, factor), {
    ...{ ...place, top, lines: 1, align: 'right' },
  })
  top += putText(paper, 'H1', t('title'), scaled(look.title, factor), {
    ...{ x: area.left, width: area.width * 0.66, top, lines: 1 },
  })
  top += 8 * factor
  rule(paper, area.left, area.right, top, colours.rule, 1.2 * factor)
  top += 10 * factor
  top = drawFigures(paper, data, top, factor)
  rule(paper, area.left, area.right, top, colours.hairline, 0.6 * factor)
  top += 10 * factor
  const gap = 28 * factor
  const width = (area.width - gap) / 2
  drawTrend(paper, data, { x: area.left, top, width, bottom: area.bottom - 4 * factor }, factor)
  drawProblems(
    paper,
    data,
    { x: area.left + width + gap, top, width, bottom: area.bottom - 4 * factor },
    factor,
  )
  return finishPaper(paper, {
    footLeft: header.reference,
    footMiddle: formatPeriod(period, language),
    hasCover: true,
  })
}

interface Box {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly bottom: number
}

function drawFigures(paper: Paper, { figures, header }: WallSheetData, from: number, factor: number): number {
  const area = textArea(paper)
  const columns = Math.min(3, Math.max(1, figures.length))
  const gap = 20 * factor
  const width = (area.width - (columns - 1) * gap) / columns
  let top = from
  for (let index = 0; index < figures.length; index += columns) {
    const row = figures.slice(index, index + columns)
    const heights = row.map((figure, place) =>
      drawFigure(
        paper,
        figure,
        { x: area.left + place * (width + gap), top, width, bottom: 0 },
        factor,
        header.language,
      ),
    )
    top += Math.max(...heights) + 8 * factor
  }
  return top
}

function drawFigure(
  paper: Paper,
  { label, value, n, comparison, target }: WallFigure,
  { x, top, width }: Box,
  factor: number,
  language: 'fr' | 'en',
): number {
  const t = translator(language, 'quality:wall')
  const style = (key: keyof typeof look) => scaled(look[key], factor)
  let y = top
  openElement(paper, 'Sect')
  y += putText(paper, 'P', `${label} (n = ${formatInteger(n, language)})`, style('label'), {
    x,
    top: y,
    width,
    lines: 1,
  })
  // A long value is set smaller instead of being cut.
  const room = [1, 0.8, 0.6, 0.45].find(
    (share) => fitText(value, scaled(style('value'), share), width).length === 1,
  )
  const sized = { ...scaled(style('value'), room ?? 0.45), leading: style('value').leading }
  y += putText(paper, 'P', value, sized, { x, top: y, width, lines: 1 })
  const notes = [
    ...(target
      ? [`${target.text}, ${t(target.isReached ? 'reached' : 'missed')} ${target.isReached ? '✓' : '✗'}`]
      : []),
    ...(comparison ? [comparison] : []),
  ]
  for (const note of notes) y += putText(paper, 'P', note, style('note'), { x, top: y, width, lines: 1 })
  closeElement(paper)
  return y - top
}

function drawTrend(paper: Paper, { months, header }: WallSheetData, box: Box, factor: number): void {
  const { language } = header
  const t = translator(language, 'quality:wall')
  const top =
    box.top +
    putText(paper, 'H2', t('trend'), scaled(look.heading, factor), { ...box, lines: 1 }) +
    4 * factor
  const height = box.bottom - top
  // Drawn for A4 and enlarged as a whole, so that an A3 sheet reads from as far as it is large.
  const option = monthlyBarsChart(
    {
      months: months.map(({ month }) => formatShortMonth(month, language)),
      series: [
        { name: t('received'), values: months.map(({ received }) => received) },
        { name: t('closed'), values: months.map(({ closed }) => closed) },
      ],
      language,
      width: box.width / factor,
    },
    { ...paperChartStyle, fontSize: 9 },
  )
  drawFigureAt(paper, {
    svg: renderChart(option, box.width / factor, height / factor),
    place: { x: box.x, top, width: box.width, height },
    scale: factor,
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
  })
}

function drawProblems(paper: Paper, { problems, header }: WallSheetData, box: Box, factor: number): void {
  const { language } = header
  const t = translator(language, 'quality:wall')
  let top =
    box.top +
    putText(paper, 'H2', t('problems'), scaled(look.heading, factor), { ...box, lines: 1 }) +
    6 * factor
  if (problems.length === 0) {
    putText(paper, 'P', t('noProblem'), scaled(look.action, factor), { ...box, top })
    return
  }
  const room = (box.bottom - top) / 3
  problems.forEach((problem, index) => {
    drawProblem(paper, problem, index + 1, { ...box, top, bottom: top + room }, factor, language)
    top += room
  })
}

function drawProblem(
  paper: Paper,
  { label, count, percent, actions }: WallProblem,
  rank: number,
  box: Box,
  factor: number,
  language: 'fr' | 'en',
): void {
  const t = translator(language, 'quality:wall')
  const style = (key: keyof typeof look) => scaled(look[key], factor)
  openElement(paper, 'Sect')
  putText(paper, 'P', String(rank), style('rank'), { x: box.x, top: box.top, width: 26 * factor })
  const place = { x: box.x + 28 * factor, width: box.width - 28 * factor, lines: 1 }
  const share = t('share', { label, count, percent: formatPercent(percent, language) })
  let top = box.top + 2 * factor
  top += putText(paper, 'P', share, style('problem'), { ...place, top })
  const lines =
    actions.length > 0
      ? actions.map((action) => actionWords(action, language))
      : [translate(language, 'quality:wall.noAction')]
  for (const line of lines) {
    const left = Math.floor((box.bottom - top) / style('action').leading)
    if (left < 1) break
    top += putText(paper, 'P', `→ ${line}`, style('action'), { ...place, top, lines: Math.min(2, left) })
  }
  closeElement(paper)
}

function actionWords({ title, due, done }: WallAction, language: 'fr' | 'en'): string {
  const t = translator(language, 'quality:wall')
  const when = done
    ? t('done', { date: formatDate(done) })
    : due
      ? t('due', { date: formatDate(due) })
      : t('planned')
  return `${title} (${when})`
}

function rule(paper: Paper, left: number, right: number, y: number, colour: string, width: number): void {
  artifact(paper, () => {
    paper.pdf.moveTo(left, y).lineTo(right, y).lineWidth(width).strokeColor(colour).stroke()
  })
}
