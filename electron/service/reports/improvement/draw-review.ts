import { entryList } from '#service/reports/kit/entries'
import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { bulletList, note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translate, translator } from '#shared/i18n/translate'
import { writeIndicator } from '#shared/indicators/write-indicator'
import type { PrintedReview } from '#shared/reports/improvement-data'
import { formatDate, formatDates, formatInteger } from '#shared/text/formats'

/** A management review: who met and when, the figures, what was found in them, what was decided. */
export function drawReview(paper: Paper, review: PrintedReview): void {
  const { language } = paper
  const t = translator(language, 'improvement:paper.review')
  const { period, heldOn, closedOn, participants, figures, findings, decisions, conclusion } = review
  entryList(paper, [
    { label: t('period'), value: formatDates(period, language) },
    { label: t('heldOn'), value: heldOn ? formatDate(heldOn) : t('notHeld') },
    { label: t('state'), value: closedOn ? t('closed', { date: formatDate(closedOn) }) : t('draft') },
  ])
  subsectionHeading(paper, t('participants'))
  if (participants.length === 0) paragraph(paper, t('nobody'))
  else
    bulletList(
      paper,
      participants.map(({ name, position }) => (position ? t('participant', { name, position }) : name)),
    )
  subsectionHeading(paper, t('figures'))
  note(paper, t(closedOn ? 'figuresFrozen' : 'figuresNow'), { leads: true })
  drawTable(paper, {
    columns: [
      { header: t('figure'), weight: 3, isRowHeader: true },
      { header: t('value'), weight: 1.2, align: 'right' },
      { header: t('n'), weight: 0.5, align: 'right' },
      { header: t('previous'), weight: 1.2, align: 'right' },
    ],
    rows: figures.map(({ key, value, n, previous }) => [
      translate(language, `dashboard:indicators.${key}.label`),
      writeIndicator(key, value, language),
      formatInteger(n, language),
      previous === null ? '–' : writeIndicator(key, previous, language),
    ]),
  })
  written(paper, t('findings'), findings, t('nothing'))
  subsectionHeading(paper, t('decisions'))
  if (decisions.length === 0) paragraph(paper, t('noDecision'))
  else
    drawTable(paper, {
      columns: [
        { header: t('decision'), weight: 3.6, isRowHeader: true },
        { header: t('owner'), weight: 1.4 },
        { header: t('due'), weight: 1 },
        { header: t('action'), weight: 2 },
      ],
      rows: decisions.map(({ text, owner, due, action, done }) => [
        text,
        owner ?? '–',
        due ? formatDate(due) : '–',
        action ? (done ? t('actionDone', { title: action, date: formatDate(done) }) : action) : '–',
      ]),
    })
  written(paper, t('conclusion'), conclusion, t('nothing'))
}

function written(paper: Paper, heading: string, text: string | null, nothing: string): void {
  subsectionHeading(paper, heading)
  for (const part of (text ?? nothing).split(/\n{2,}/)) paragraph(paper, part)
}
