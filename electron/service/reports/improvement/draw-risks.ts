import { subsectionHeading } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawTable } from '#service/reports/kit/table'
import { translator } from '#shared/i18n/translate'
import { criticalityOf, riskMatrix, riskSteps } from '#shared/improvement/criticality'
import type { PrintedRisk } from '#shared/reports/improvement-data'
import { formatDate } from '#shared/text/formats'

/** The risks by criticality: a matrix that says its levels in words, then the list with what is done about each. */
export function drawRisks(paper: Paper, risks: readonly PrintedRisk[]): void {
  const { language } = paper
  const t = translator(language, 'improvement:paper.risks')
  const words = translator(language, 'improvement:risks')
  if (risks.length === 0) {
    paragraph(paper, t('none'))
    return
  }
  paragraph(paper, t('intro'), { leads: true })
  subsectionHeading(paper, t('matrix'))
  const ranked = risks.map((risk, index) => ({ ...risk, rank: index + 1 }))
  drawTable(paper, {
    columns: [
      { header: t('severityByProbability'), weight: 1.5, isRowHeader: true },
      ...riskSteps.map((step) => ({
        header: t('step', { step, word: words(`probabilities.${step}`) }),
        weight: 1,
      })),
    ],
    rows: riskMatrix(ranked).map((cells, index) => [
      t('step', { step: 4 - index, word: words(`severities.${4 - index}`) }),
      ...cells.map((cell) => {
        const level = t('cell', { criticality: criticalityOf(cell), level: words(`levels.${cell.level}`) })
        const numbers = cell.risks.map(({ rank }) => rank).join(', ')
        return numbers ? `${level}\n${t('numbers', { numbers })}` : level
      }),
    ]),
  })
  note(paper, t('levels'))
  subsectionHeading(paper, t('list'))
  drawTable(paper, {
    isDense: true,
    columns: [
      { header: t('number'), weight: 0.2, align: 'right' },
      { header: words('fields.title'), weight: 2, isRowHeader: true },
      { header: words('fields.cause'), weight: 1.6 },
      { header: t('criticality'), weight: 1 },
      { header: words('fields.control'), weight: 2 },
      { header: words('fields.owner'), weight: 1 },
      { header: words('fields.due'), weight: 0.8 },
      { header: words('fields.updatedOn'), weight: 0.8 },
    ],
    rows: ranked.map((risk) => [
      String(risk.rank),
      risk.title,
      risk.cause ?? '–',
      words('product', {
        severity: risk.severity,
        probability: risk.probability,
        criticality: risk.criticality,
        level: words(`levels.${risk.level}`),
      }),
      risk.control ?? '–',
      risk.owner ?? '–',
      risk.due ? formatDate(risk.due) : '–',
      formatDate(risk.updatedOn),
    ]),
  })
}
