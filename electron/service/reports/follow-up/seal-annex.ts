import { subsectionHeading } from '#service/reports/kit/headings'
import { skip } from '#service/reports/kit/pages'
import type { Paper } from '#service/reports/kit/paper'
import { styles } from '#service/reports/kit/paper-style'
import { bulletList, note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { textBlock } from '#service/reports/kit/text-block'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatInteger } from '#shared/text/formats'

/** Annex I: the fingerprint of the data, the series of numbers, and how to check both. */
export function drawSeal(paper: Paper, { seal, header }: FollowUpReportData): void {
  const { language } = header
  const t = translator(language, 'documents:followUp.seal')
  const gaps = seal.series.reduce((sum, series) => sum + series.gaps, 0)
  paragraph(paper, t('intro'))
  drawHash(paper, t('fingerprint'), seal.sha256)
  if (seal.historyHash) {
    drawHash(
      paper,
      t('history', { sequence: formatInteger(seal.historySequence, language) }),
      seal.historyHash,
    )
  }
  if (seal.series.length > 0) {
    subsectionHeading(paper, t('series'))
    drawTable(paper, {
      columns: [
        { header: t('kind'), weight: 2, isRowHeader: true },
        { header: t('year'), weight: 1 },
        { header: t('first'), weight: 2 },
        { header: t('last'), weight: 2 },
        { header: t('records'), weight: 1.2, align: 'right' },
        { header: t('gaps'), weight: 1.2, align: 'right' },
      ],
      rows: seal.series.map((series) => [
        series.kind,
        String(series.year),
        series.first ?? '–',
        series.last ?? '–',
        formatInteger(series.records, language),
        formatInteger(series.gaps, language),
      ]),
    })
  }
  paragraph(paper, gaps === 0 ? t('whole') : t('broken', { count: gaps }))
  subsectionHeading(paper, t('how'))
  bulletList(paper, [t('step1'), t('step2'), t('step3')])
}

/** A hash whole on one line, so that it can be copied and compared. */
function drawHash(paper: Paper, label: string, hash: string): void {
  note(paper, label, { keepWith: 20 })
  textBlock(paper, 'P', hash, styles.strong)
  skip(paper, 4)
}
