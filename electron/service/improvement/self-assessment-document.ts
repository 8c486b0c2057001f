import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import { translate } from '#shared/i18n/translate'
import type { PrintedAssessment } from '#shared/reports/improvement-data'
import type { LocalDate } from '#shared/time/day-number'
import type { Context } from '../context'
import { makeHeader } from '../documents/document-header'
import { fileNameOf } from '../documents/file-name'
import { toPrintedAssessment } from './print-names'
import { listAssessments } from './self-assessment-store'

/** The latest whole assessment up to a day with the one before it; null when there is none. */
export async function gatherAssessment(
  context: Context,
  until: LocalDate,
): Promise<PrintedAssessment | null> {
  const whole = (await listAssessments(context, false)).filter(
    ({ value, assessedOn }) => value !== null && assessedOn <= until,
  )
  const [latest, before] = whole
  return latest ? toPrintedAssessment(context, latest, before) : null
}

/** A self-assessment as PDF. */
export async function makeSelfAssessment(
  context: Context,
  { id, language }: ParsedInputOf<'documents.selfAssessment'>,
): Promise<OutputOf<'documents.selfAssessment'>> {
  const whole = (await listAssessments(context, true)).filter(
    (assessment) => assessment.value !== null && (assessment.cancelledAt === null || assessment.id === id),
  )
  const index = id ? whole.findIndex((assessment) => assessment.id === id) : 0
  const chosen = whole[index]
  const before = whole.slice(index + 1).find(({ cancelledAt }) => cancelledAt === null)
  const assessment = chosen && toPrintedAssessment(context, chosen, before)
  if (!assessment) throw refusal('REFUSED', 'ASSESSMENT_NOT_WHOLE')
  const day = assessment.assessedOn
  const title = translate(language, 'improvement:paper.assessment.title')
  const { renderSheet } = await import('../reports/improvement/improvement-paper')
  const { drawAssessment } = await import('../reports/improvement/draw-assessment')
  const { bytes, pages } = await renderSheet({
    header: makeHeader(context, { reference: `AE-${day.replaceAll('-', '')}`, language }),
    title,
    draw: (paper) => drawAssessment(paper, assessment),
  })
  return { fileName: fileNameOf([day, title]), bytes, pages }
}
