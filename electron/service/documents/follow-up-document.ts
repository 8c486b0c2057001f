import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { hideNames } from '../accounts/hide-names'
import type { Context } from '../context'
import type { RenderOptions } from '../reports/render-options'
import { cancellable } from './cancellable'
import { fileNameOf } from './file-name'
import { gatherFollowUp } from './gather-follow-up'

/** About as many steps as the report has sections; its register adds one for a hundred rows. */
const sectionsOfReport = 20

/** The follow-up report of a period as PDF. */
export async function makeFollowUpReport(
  context: Context,
  { token, ...question }: ParsedInputOf<'documents.followUpReport'>,
): Promise<OutputOf<'documents.followUpReport'>> {
  const gathered = await gatherFollowUp(context, question)
  const data = context.hidesIdentities ? await hideNames(context, gathered) : gathered
  const { bytes, pages } = await cancellable(context, token, stepsOf(data), (options) =>
    drawFollowUp(data, options),
  )
  const words = translate(question.language, 'documents:fileName.followUp')
  return { fileName: fileNameOf([question.from, question.to, words]), bytes, pages }
}

/** About how many steps the drawing of a report tells of. */
export function stepsOf({ register, remarkRows, journal, sample }: FollowUpReportData): number {
  const rows = register.length + remarkRows.length + journal.length
  return sectionsOfReport + Math.ceil(rows / 100) + (sample?.sheets.length ?? 0)
}

export async function drawFollowUp(data: FollowUpReportData, options: RenderOptions) {
  const { renderFollowUpReport } = await import('../reports/follow-up-report')
  return renderFollowUpReport(data, options)
}
