import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import type { PrintedRisk } from '#shared/reports/improvement-data'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { todayAt } from '../local-day'
import { toPrintedRisk } from './print-names'
import { listRisks } from './risk-store'

/** The risks as they are printed, the most critical first. */
export async function gatherRisks(context: Context): Promise<PrintedRisk[]> {
  return (await listRisks(context, false)).map((risk) => toPrintedRisk(context, risk))
}

/** The risk analysis as it is today, as PDF. */
export async function makeRiskAnalysis(
  context: Context,
  { language }: ParsedInputOf<'documents.riskAnalysis'>,
): Promise<OutputOf<'documents.riskAnalysis'>> {
  const today = todayAt(context)
  const title = translate(language, 'improvement:paper.risks.title')
  const risks = await gatherRisks(context)
  const { renderSheet } = await import('../reports/improvement/improvement-paper')
  const { drawRisks } = await import('../reports/improvement/draw-risks')
  const { bytes, pages } = await renderSheet({
    header: makeHeader(context, { reference: `AR-${today.replaceAll('-', '')}`, language }),
    title,
    orientation: 'landscape',
    draw: (paper) => drawRisks(paper, risks),
  })
  return { fileName: fileNameOf([today, title]), bytes, pages }
}
