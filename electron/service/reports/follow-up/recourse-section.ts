import { entryList } from '#service/reports/kit/entries'
import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatDate, formatInteger } from '#shared/text/formats'

/** Who could turn to whom when the answer did not satisfy, and who did. */
export function drawRecourse(paper: Paper, { recourse, header }: FollowUpReportData): void {
  if (!recourse) return
  const { language } = header
  const t = translator(language, 'documents:followUp.recourse')
  const { mediator, refused, told, steps, openToMediation } = recourse
  paragraph(paper, mediator ? t('mediator', { ...mediator }) : t('noMediator'))
  entryList(
    paper,
    [
      { label: t('refused'), value: formatInteger(refused, language) },
      { label: t('told'), value: formatInteger(told, language) },
    ],
    0.46,
  )
  if (told < refused) note(paper, t('untold', { count: refused - told }))
  subsectionHeading(paper, t('steps'))
  if (steps.length === 0) paragraph(paper, t('noStep'))
  else {
    drawTable(paper, {
      columns: [
        { header: t('number'), weight: 1.4, isRowHeader: true },
        { header: t('kind'), weight: 2 },
        { header: t('opened'), weight: 1.3 },
        { header: t('ended'), weight: 1.3 },
        { header: t('result'), weight: 3 },
      ],
      rows: steps.map(({ number, kind, openedOn, endedOn, result }) => [
        number,
        t(`kinds.${kind}`),
        formatDate(openedOn),
        endedOn ? formatDate(endedOn) : '–',
        result ?? t('underWay'),
      ]),
    })
  }
  if (openToMediation.length > 0) {
    note(paper, t('open', { count: openToMediation.length, numbers: openToMediation.join(', ') }))
  }
}
