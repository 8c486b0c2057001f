import { drawContents, reserveContents } from '#service/reports/kit/contents'
import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { entryList } from '#service/reports/kit/entries'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { claimRoom, documentTitle, sectionHeading } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { bulletList, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { drawSignatureBoxes } from '#service/reports/kit/signature-blocks'
import { drawTable } from '#service/reports/kit/table'
import { translate, translator } from '#shared/i18n/translate'
import { readBlocks } from '#shared/improvement/procedure/generate-procedure'
import type { ProcedureData } from '#shared/reports/improvement-data'
import { formatDate, formatDateOf } from '#shared/text/formats'
import { watermarkOf } from '../watermark'

/** The complaint-handling policy and procedure: version, contents, numbered sections, signature. PDF/A-3a. */
export async function renderProcedure(data: ProcedureData): Promise<FinishedDocument> {
  const { header, approval, sections, earlier } = data
  const t = translator(header.language, 'improvement:paper.procedure')
  const signs = translator(header.language, 'documents:followUp.signatures')
  const paper = createPaper({
    header,
    title: t('title'),
    subject: t('title'),
    watermark: watermarkOf(header),
  })
  startPage(paper)
  drawLetterhead(paper)
  paper.y += 18
  documentTitle(paper, t('title'))
  paper.y += 10
  entryList(
    paper,
    approval
      ? [
          { label: t('version'), value: String(approval.number) },
          { label: t('approvedBy'), value: approval.approvedBy },
          { label: t('approvedOn'), value: formatDate(approval.approvedOn) },
          ...(approval.note ? [{ label: t('note'), value: approval.note }] : []),
        ]
      : [
          { label: t('version'), value: t('draft') },
          { label: t('editedOn'), value: formatDateOf(header.editedAt, header.timeZone) },
        ],
  )
  const contents = reserveContents(
    paper,
    translate(header.language, 'documents:cover.contents'),
    sections.length + (earlier.length > 0 ? 2 : 1),
  )
  startPage(paper)
  sections.forEach(({ title, text }, index) => {
    openElement(paper, 'Sect')
    sectionHeading(paper, `${index + 1}. ${title}`)
    for (const { kind, lines } of readBlocks(text)) {
      if (kind === 'points') bulletList(paper, lines)
      else for (const line of lines) paragraph(paper, line)
    }
    claimRoom(paper, 0)
    closeElement(paper)
  })
  openElement(paper, 'Sect')
  sectionHeading(paper, t('approval'))
  drawSignatureBoxes(paper, [
    {
      title: t('approvedBy'),
      lines: [
        [signs('name'), approval?.approvedBy ?? null],
        [signs('date'), approval ? formatDate(approval.approvedOn) : null],
        [signs('signature'), null],
      ],
    },
  ])
  closeElement(paper)
  if (earlier.length > 0) {
    openElement(paper, 'Sect')
    sectionHeading(paper, t('versions'))
    drawTable(paper, {
      columns: [
        { header: t('version'), weight: 0.5, isRowHeader: true, align: 'right' },
        { header: t('approvedOn'), weight: 1 },
        { header: t('approvedBy'), weight: 2 },
        { header: t('note'), weight: 3 },
      ],
      rows: [...(approval ? [approval] : []), ...earlier].map(({ number, approvedOn, approvedBy, note }) => [
        String(number),
        formatDate(approvedOn),
        approvedBy,
        note ?? '–',
      ]),
    })
    closeElement(paper)
  }
  drawContents(paper, contents)
  drawReplacedSigns(paper)
  return finishPaper(paper, {
    footLeft: header.reference,
    footMiddle: approval ? t('footVersion', { number: approval.number }) : t('draft'),
    hasCover: true,
  })
}
