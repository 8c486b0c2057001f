import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { entryList, entryPairs } from '#service/reports/kit/entries'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { blockHeading, claimRoom, documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import type { Paper } from '#service/reports/kit/paper'
import { bulletList, note, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { drawSignatureBoxes } from '#service/reports/kit/signature-blocks'
import { translate, translator } from '#shared/i18n/translate'
import { mostAttachmentPages } from '#shared/reports/attachment-page'
import type { CaseSheetData } from '#shared/reports/case-sheet-data'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import { formatDate, formatDateOf } from '#shared/text/formats'
import { drawCompensations, drawSolutions } from './case-sheet/agreements'
import { drawAttachmentPage } from './case-sheet/attachment-pages'
import { drawChronology } from './case-sheet/chronology'
import { listRecordEntries } from './case-sheet/record-entries'
import { breather, type RenderOptions } from './render-options'
import { watermarkOf } from './watermark'

/** One case with all its blocks, its chronology and room for the visas (fiche de réclamation), as PDF/A-3a. */
export async function renderCaseSheet(
  data: CaseSheetData,
  options: RenderOptions = {},
): Promise<FinishedDocument> {
  const { record, header } = data
  const t = translator(header.language, 'documents:caseSheet')
  const title = t(`title.${record.kind}`, { number: record.number })
  const paper = createPaper({
    header,
    title,
    subject: t('subject', { number: record.number }),
    watermark: watermarkOf(header),
  })
  drawCaseSheet(paper, data)
  const breathe = breather(options)
  for (const page of data.attachmentPages?.pages ?? []) {
    drawAttachmentPage(paper, page)
    await breathe()
  }
  return finishPaper(paper, {
    footLeft: record.number,
    footMiddle: formatDateOf(record.receivedAt, header.timeZone),
    hasCover: true,
  })
}

/** The sheets of several cases in one document, each beginning on a page of its own. */
export async function renderCaseSheets(
  { header, sheets }: { readonly header: DocumentHeader; readonly sheets: readonly CaseSheetData[] },
  options: RenderOptions = {},
): Promise<FinishedDocument> {
  const t = translator(header.language, 'documents:caseSheet')
  const title = t('several', { count: sheets.length })
  const paper = createPaper({ header, title, subject: title, watermark: watermarkOf(header) })
  const breathe = breather(options)
  for (const sheet of sheets) {
    drawCaseSheet(paper, sheet)
    await breathe()
  }
  return finishPaper(paper, { footLeft: header.reference, footMiddle: title, hasCover: true })
}

function drawCaseSheet(paper: Paper, data: CaseSheetData): void {
  const t = translator(data.header.language, 'documents:caseSheet')
  startPage(paper)
  drawLetterhead(paper)
  documentTitle(paper, t(`title.${data.record.kind}`, { number: data.record.number }))
  drawState(paper, data)
  drawBlocks(paper, data)
  drawReplacedSigns(paper)
}

function drawState(paper: Paper, { record, identity, header }: CaseSheetData): void {
  const t = translator(paper.language, 'documents:caseSheet')
  const day = (at: string | null) => (at ? formatDateOf(at, header.timeZone) : '')
  paper.y += 2
  paragraph(
    paper,
    `${translate(paper.language, `enums:status.${record.status}`)} · ${record.nature} · ${record.site}`,
  )
  if (record.reclassifiedAt) {
    const reason = record.reclassificationReason ?? ''
    paragraph(
      paper,
      t('reclassified', { remark: record.relatedRemark ?? '', date: day(record.reclassifiedAt), reason }),
    )
  } else if (record.relatedRemark) paragraph(paper, t('promoted', { remark: record.relatedRemark }))
  if (record.cancelledAt) {
    paragraph(
      paper,
      t('cancelled', { date: day(record.cancelledAt), reason: record.cancellationReason ?? '' }),
    )
  }
  if (record.reopenedAt) paragraph(paper, t('reopened', { date: day(record.reopenedAt) }))
  if (identity !== 'nominative') note(paper, t(`identity.${identity}`))
}

function drawBlocks(paper: Paper, data: CaseSheetData): void {
  const { record } = data
  const entries = listRecordEntries(data)
  const t = translator(paper.language, 'documents:caseSheet')
  const block = (title: string, draw: () => void) => {
    openElement(paper, 'Sect')
    blockHeading(paper, title)
    draw()
    claimRoom(paper, 0)
    closeElement(paper)
  }
  const named = (key: string, draw: () => void) =>
    block(translate(paper.language, `fields:blocks.${key}`), draw)
  named('reception', () => entryPairs(paper, entries.reception))
  named('complainant', () => {
    if (record.complainant) entryPairs(paper, entries.complainant)
    else paragraph(paper, t('noComplainant'))
  })
  named('facts', () => {
    entryPairs(paper, entries.factPairs)
    entryList(paper, entries.facts)
  })
  named('request', () => entryList(paper, entries.request))
  named('assessment', () => entryPairs(paper, entries.assessment))
  named('handling', () => entryList(paper, entries.handling))
  named('decision', () => entryList(paper, entries.decision))
  named('agreedSolutions', () => drawSolutions(paper, record))
  named('compensations', () => drawCompensations(paper, record))
  named('answer', () => entryPairs(paper, entries.answer))
  named('followUp', () => {
    entryPairs(paper, entries.followUpPairs)
    entryList(paper, entries.followUp)
  })
  named('prevention', () => entryList(paper, entries.prevention))
  named('closing', () => entryPairs(paper, entries.closing))
  block(t('chronology'), () => drawChronology(paper, data))
  block(t('attachments'), () => drawAttachments(paper, data))
  block(t('visa'), () => drawVisas(paper))
}

function drawAttachments(paper: Paper, { attachments, attachmentPages }: CaseSheetData): void {
  const t = translator(paper.language, 'documents:caseSheet')
  if (attachments.length === 0) {
    paragraph(paper, t('noAttachment'))
    return
  }
  bulletList(
    paper,
    attachments.map(({ name, addedOn }) =>
      addedOn ? t('attachment', { name, date: formatDate(addedOn) }) : name,
    ),
  )
  if (!attachmentPages) return
  const { unprintable, leftOut } = attachmentPages
  if (unprintable.length > 0) note(paper, t('unprintable', { names: unprintable.join(', ') }))
  if (leftOut > 0) note(paper, t('leftOut', { count: leftOut, max: mostAttachmentPages }))
}

function drawVisas(paper: Paper): void {
  const { language } = paper
  const t = translator(language, 'documents:followUp.signatures')
  const roles = translator(language, 'documents:caseSheet.visaRoles')
  const lines = [
    [t('name'), null],
    [t('date'), null],
    [t('signature'), null],
  ] as const
  drawSignatureBoxes(
    paper,
    ['handler', 'quality', 'direction'].map((role) => ({ title: roles(role), lines })),
  )
}
