import { createPaper } from '#service/reports/kit/create-paper'
import { artifact, closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { startPage } from '#service/reports/kit/pages'
import { type Paper, textArea } from '#service/reports/kit/paper'
import { colours, type TextStyle } from '#service/reports/kit/paper-style'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { watermarkOf } from '#service/reports/watermark'
import { translate, translator } from '#shared/i18n/translate'
import type { PosterData, PosterPair } from '#shared/quality/poster-data'
import type { WallAction } from '#shared/quality/wall-sheet-data'
import { inPeriod } from '#shared/reports/period-words'
import { formatDate, formatPeriod } from '#shared/text/formats'
import type { Language } from '#shared/text/language'
import { fitText, putText, scaled } from './put-text'

const look = {
  organisation: { size: 12, leading: 16, weight: 'regular', colour: colours.secondary },
  title: { size: 32, leading: 38, weight: 'strong', colour: colours.accent },
  intro: { size: 13, leading: 18, weight: 'regular', colour: colours.ink },
  head: { size: 12, leading: 16, weight: 'strong', colour: colours.accent },
  topic: { size: 10, leading: 14, weight: 'strong', colour: colours.secondary },
  said: { size: 14, leading: 20, weight: 'regular', colour: colours.ink },
  did: { size: 14, leading: 20, weight: 'strong', colour: colours.ink },
  when: { size: 10.5, leading: 15, weight: 'regular', colour: colours.secondary },
  invitation: { size: 13, leading: 18, weight: 'strong', colour: colours.accent },
} as const satisfies Record<string, TextStyle>

const a4Width = 595.28
const saidLines = 6
const padding = 12

/** The poster: on the left what was said, on the right what was done about it; large enough for a wall. PDF/A-3a. */
export async function renderPoster(data: PosterData): Promise<FinishedDocument> {
  const { header, period } = data
  const { language } = header
  const t = translator(language, 'quality:poster')
  const paper = createPaper({
    header,
    title: t('title'),
    subject: t('subject', { period: formatPeriod(period, language) }),
    watermark: watermarkOf(header),
    size: data.size,
  })
  startPage(paper)
  const factor = paper.pdf.page.width / a4Width
  drawTop(paper, data, factor)
  if (data.pairs.length === 0) {
    const area = textArea(paper)
    for (const key of ['empty', 'emptyHelp']) {
      paper.y += putText(paper, 'P', t(key), scaled(look.intro, factor), { ...sides(area), top: paper.y }) + 6
    }
  } else {
    drawHeads(paper, factor, language)
    for (const pair of data.pairs) drawPair(paper, pair, data, factor)
    drawInvitation(paper, factor, language)
  }
  drawReplacedSigns(paper)
  return finishPaper(paper, {
    footLeft: header.reference,
    footMiddle: formatPeriod(period, language),
    hasCover: true,
  })
}

function sides({ left, width }: { readonly left: number; readonly width: number }) {
  return { x: left, width }
}

function drawTop(paper: Paper, { header, period, sites, received }: PosterData, factor: number): void {
  const { language } = header
  const t = translator(language, 'quality:poster')
  const style = (key: keyof typeof look) => scaled(look[key], factor)
  const place = sides(textArea(paper))
  const where =
    sites.length > 0 ? `${header.organisation.name} · ${sites.join(', ')}` : header.organisation.name
  paper.y +=
    putText(paper, 'P', where, style('organisation'), { ...place, top: paper.y, lines: 2 }) + 10 * factor
  paper.y += putText(paper, 'H1', t('title'), style('title'), { ...place, top: paper.y }) + 6 * factor
  const intro = t('intro', { count: received, period: inPeriod(period, language) })
  paper.y += putText(paper, 'P', intro, style('intro'), { ...place, top: paper.y }) + 18 * factor
}

/** The two columns: a little more than half for the words of the visitors. */
function columnsOf(paper: Paper, factor: number) {
  const { left, width } = textArea(paper)
  const gap = 24 * factor
  const said = (width - gap) * 0.52
  return { left, width, said, right: left + said + gap, did: width - gap - said }
}

function drawHeads(paper: Paper, factor: number, language: Language): void {
  const t = translator(language, 'quality:poster')
  const { left, width, said, right, did } = columnsOf(paper, factor)
  const style = scaled(look.head, factor)
  const inset = padding * factor
  putText(paper, 'P', t('said'), style, { x: left + inset, top: paper.y, width: said })
  paper.y += putText(paper, 'P', t('did'), style, { x: right, top: paper.y, width: did }) + 4 * factor
  artifact(paper, () => {
    paper.pdf
      .moveTo(left, paper.y)
      .lineTo(left + width, paper.y)
      .lineWidth(1.2 * factor)
      .strokeColor(colours.rule)
      .stroke()
  })
  paper.y += 10 * factor
}

function drawPair(paper: Paper, pair: PosterPair, { header, sites }: PosterData, factor: number): void {
  const { language } = header
  const t = translator(language, 'quality:poster')
  const style = (key: keyof typeof look) => scaled(look[key], factor)
  const { left, said, right, did } = columnsOf(paper, factor)
  const inset = padding * factor
  const inner = said - 2 * inset
  const quote = t('quote', { text: shorten(pair.said, style('said'), inner) })
  // One site that everybody knows need not be named.
  const topic = sites.length === 1 ? pair.topic : `${pair.topic} · ${pair.site}`
  const answers = answersOf(pair, language)
  const saidHeight =
    2 * inset +
    heightOf(topic, style('topic'), inner) +
    fitText(quote, style('said'), inner).length * style('said').leading
  const didHeight = answers.reduce(
    (sum, { text, when }) =>
      sum + heightOf(text, style('did'), did) + heightOf(when, style('when'), did) + 6 * factor,
    inset,
  )
  const height = Math.max(saidHeight, didHeight)
  if (paper.y + height > textArea(paper).bottom) {
    startPage(paper)
    drawHeads(paper, factor, language)
  }
  const top = paper.y
  artifact(paper, () => {
    paper.pdf
      .roundedRect(left, top, said, height, 6 * factor)
      .fillColor(colours.tint)
      .fill()
  })
  paper.fill = null
  openElement(paper, 'Sect')
  let y = top + inset
  y += putText(paper, 'P', topic, style('topic'), { x: left + inset, top: y, width: inner })
  putText(paper, 'P', quote, style('said'), { x: left + inset, top: y, width: inner })
  y = top + inset
  for (const { text, when } of answers) {
    y += putText(paper, 'P', text, style('did'), { x: right, top: y, width: did })
    if (when) y += putText(paper, 'P', when, style('when'), { x: right, top: y, width: did })
    y += 6 * factor
  }
  closeElement(paper)
  paper.y = top + height + 12 * factor
}

function heightOf(text: string, style: TextStyle, width: number): number {
  return text === '' ? 0 : fitText(text, style, width).length * style.leading
}

/** The beginning of what was said, on a few lines, without the marks that will stand around it. */
function shorten(text: string, style: TextStyle, width: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (fitText(plain, style, width).length <= saidLines) return plain
  const words = plain.split(' ')
  let count = words.length
  while (count > 1 && fitText(`${words.slice(0, count).join(' ')} …`, style, width * 0.96).length > saidLines)
    count = Math.floor(count * 0.9)
  return `${words.slice(0, count).join(' ')} …`
}

function answersOf(
  { answer, actions, decidedOn }: PosterPair,
  language: Language,
): { text: string; when: string }[] {
  const t = translator(language, 'quality:poster')
  // In the organisation's own words to the public; the titles of actions are written for the office.
  if (answer) {
    const [first] = actions
    return [{ text: answer, when: first ? whenOf(first, language) : '' }]
  }
  if (actions.length > 0)
    return actions.map((action) => ({ text: action.title, when: whenOf(action, language) }))
  const text = decidedOn ? t('decided', { date: formatDate(decidedOn) }) : t('decidedUndated')
  return [{ text, when: '' }]
}

function whenOf({ due, done }: WallAction, language: Language): string {
  const t = translator(language, 'quality:poster')
  if (done) return t('doneOn', { date: formatDate(done) })
  return due ? t('dueOn', { date: formatDate(due) }) : t('underWay')
}

function drawInvitation(paper: Paper, factor: number, language: Language): void {
  const style = scaled(look.invitation, factor)
  const text = translate(language, 'quality:poster.invitation')
  const area = textArea(paper)
  const height = heightOf(text, style, area.width)
  // At the foot of the last page, where the eye ends; on a page of its own only when nothing else is left.
  if (paper.y + height > area.bottom) startPage(paper)
  const top = Math.max(paper.y, area.bottom - height - 4 * factor)
  putText(paper, 'P', text, style, { ...sides(area), top, align: 'centre' })
  paper.y = top + height
}
