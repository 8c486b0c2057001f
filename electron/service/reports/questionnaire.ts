import { createPaper } from '#service/reports/kit/create-paper'
import { artifact } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { claimRoom, documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { colours, styles } from '#service/reports/kit/paper-style'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { textBlock } from '#service/reports/kit/text-block'
import { translator } from '#shared/i18n/translate'
import type { QuestionnaireData } from '#shared/reports/questionnaire-data'
import { formatDate } from '#shared/text/formats'
import { watermarkOf } from './watermark'

/** Side of a box to tick, and room for one handwritten line, in points. */
const box = 11
const ruleHeight = 22

/** The satisfaction questionnaire of a case: one page to tick, write on and send back. A4. */
export async function renderQuestionnaire(data: QuestionnaireData): Promise<FinishedDocument> {
  const { header, number, person, nature } = data
  const t = translator(header.language, 'questionnaire:paper')
  const paper = createPaper({
    header,
    title: t('title'),
    subject: t('subject', { number }),
    watermark: watermarkOf(header),
  })
  startPage(paper)
  drawLetterhead(paper)
  documentTitle(paper, t('title'))
  paper.y += 4
  paragraph(paper, person ? t('greeting', { person }) : t('greetingNobody'))
  paragraph(paper, t('introduction', { number, date: formatDate(data.receivedOn), nature: nature ?? '' }))

  question(paper, t('satisfied'), [t('yes'), t('no')])
  question(paper, t('satisfaction'), scale(1, 5), [t('satisfactionLow'), t('satisfactionHigh')])
  question(paper, t('effort'), scale(1, 10), [t('effortLow'), t('effortHigh')])
  question(paper, t('recommend'), scale(0, 10), [t('recommendLow'), t('recommendHigh')])
  question(paper, t('acceptance'), [t('accepted'), t('refused')])
  comment(paper, t('comment'), 5)
  paper.y += 10
  paragraph(paper, t('return', { address: data.returnTo.join(', ').replaceAll('\n', ', ') }))
  note(paper, t('privacy'))
  drawReplacedSigns(paper)
  return finishPaper(paper, { footLeft: number, hasCover: true })
}

function scale(low: number, high: number): string[] {
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index))
}

/** A question, its boxes in one row, and what both ends of a scale mean. */
function question(
  paper: Paper,
  text: string,
  answers: readonly string[],
  ends?: readonly [string, string],
): void {
  const { left, width } = textArea(paper)
  claimRoom(paper, 2 * styles.body.leading + box + 14)
  paper.y += 12
  textBlock(paper, 'P', text, styles.strong)
  paper.y += 4
  const top = paper.y
  const step = Math.min(90, width / answers.length)
  answers.forEach((answer, index) => {
    const x = left + index * step
    artifact(paper, () => {
      paper.pdf
        .rect(x, top + 1, box, box)
        .lineWidth(0.7)
        .strokeColor(colours.ink)
        .stroke()
    })
    paper.y = top
    textBlock(paper, 'P', answer, styles.body, { indent: x - left + box + 4, width: step - box - 6 })
  })
  if (ends) note(paper, ends.join(' · '))
  paper.y += 2
}

function comment(paper: Paper, label: string, lines: number): void {
  const { left, right } = textArea(paper)
  claimRoom(paper, styles.body.leading + lines * ruleHeight)
  paper.y += 12
  textBlock(paper, 'P', label, styles.strong)
  artifact(paper, () => {
    for (let line = 1; line <= lines; line += 1) {
      const y = paper.y + line * ruleHeight
      paper.pdf.moveTo(left, y).lineTo(right, y).lineWidth(0.5).strokeColor(colours.hairline).stroke()
    }
  })
  paper.y += lines * ruleHeight
}
