import { closeElement, openElement } from '#service/reports/kit/elements'
import { entryListBesidePairs, entryPairs } from '#service/reports/kit/entries'
import { blockHeading, claimRoom } from '#service/reports/kit/headings'
import type { Paper } from '#service/reports/kit/paper'
import { bulletList, note, paragraph } from '#service/reports/kit/prose'
import { drawSignatureBoxes, signatureHeight } from '#service/reports/kit/signature-blocks'
import { translate, translator } from '#shared/i18n/translate'
import { mostAttachmentPages } from '#shared/reports/attachment-page'
import type { CaseSheetData } from '#shared/reports/case-sheet-data'
import { formatDate, formatDateOf } from '#shared/text/formats'
import { drawCompensations, drawSolutions } from './agreements'
import { drawChronology } from './chronology'
import { listRecordEntries } from './record-entries'

/** The heading of the visas and their boxes, in points. */
const visaHeight = signatureHeight + 36

/** How the case stands, and what became of it. */
export function drawCaseState(paper: Paper, { record, identity, header }: CaseSheetData): void {
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
    const date = day(record.cancelledAt)
    const reason = record.cancellationReason
    paragraph(paper, reason ? t('cancelled', { date, reason }) : t('cancelledOn', { date }))
  }
  if (record.reopenedAt) paragraph(paper, t('reopened', { date: day(record.reopenedAt) }))
  if (identity !== 'nominative') note(paper, t(`identity.${identity}`))
}

/** All blocks of a case; inside a longer document their headings lie one level deeper, and nobody signs. */
export function drawCaseBlocks(
  paper: Paper,
  data: CaseSheetData,
  { isWithin = false }: { readonly isWithin?: boolean } = {},
): void {
  const { record } = data
  const entries = listRecordEntries(data)
  const t = translator(paper.language, 'documents:caseSheet')
  const block = (title: string, draw: () => void) => {
    openElement(paper, 'Sect')
    blockHeading(paper, title, isWithin ? 'H4' : 'H2')
    draw()
    claimRoom(paper, 0)
    closeElement(paper)
  }
  const named = (key: string, draw: () => void) =>
    block(translate(paper.language, `fields:blocks.${key}`), draw)
  named('reception', () => entryPairs(paper, entries.reception))
  named('complainant', () => {
    if (!record.complainant) paragraph(paper, t('noComplainant'))
    else {
      entryPairs(paper, entries.complainantPairs)
      entryListBesidePairs(paper, entries.contact)
    }
  })
  named('facts', () => {
    entryPairs(paper, entries.factPairs)
    entryListBesidePairs(paper, entries.facts)
  })
  named('request', () => entryListBesidePairs(paper, entries.request))
  named('assessment', () => entryPairs(paper, entries.assessment))
  named('handling', () => entryListBesidePairs(paper, entries.handling))
  named('decision', () => entryListBesidePairs(paper, entries.decision))
  named('agreedSolutions', () => drawSolutions(paper, record))
  named('compensations', () => drawCompensations(paper, record))
  named('answer', () => entryPairs(paper, entries.answer))
  named('followUp', () => {
    entryPairs(paper, entries.followUpPairs)
    entryListBesidePairs(paper, entries.followUp)
  })
  named('prevention', () => entryListBesidePairs(paper, entries.prevention))
  named('closing', () => entryPairs(paper, entries.closing))
  // Inside a longer document what may run over the page comes last, for no page holds but one line.
  if (isWithin) block(t('attachments'), () => drawAttachments(paper, data, isWithin))
  block(t('chronology'), () => drawChronology(paper, data))
  if (!isWithin) block(t('attachments'), () => drawAttachments(paper, data, isWithin))
  if (!isWithin) block(t('visa'), () => drawVisas(paper))
}

function drawAttachments(
  paper: Paper,
  { attachments, attachmentPages }: CaseSheetData,
  isWithin: boolean,
): void {
  const t = translator(paper.language, 'documents:caseSheet')
  if (attachments.length === 0) {
    // With the signatures below: nobody signs a page that holds nothing else.
    paragraph(paper, t('noAttachment'), { keepWith: isWithin ? 0 : visaHeight })
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
