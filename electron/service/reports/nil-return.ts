import { createPaper } from '#service/reports/kit/create-paper'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { documentTitle } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { paragraph, statement } from '#service/reports/kit/prose'
import { drawSignatureBoxes } from '#service/reports/kit/signature-blocks'
import { translate, translator } from '#shared/i18n/translate'
import type { NilReturnData } from '#shared/reports/nil-return-data'
import { formatDate, formatDateOf, formatDates, formatLongDate, formatPeriod } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import { watermarkOf } from './watermark'

/** Certificate for a period without complaint: an empty register is audited too. */
export async function renderNilReturn(data: NilReturnData): Promise<FinishedDocument> {
  const { header, period, signature } = data
  const { language, organisation } = header
  const t = translator(language, 'documents:nilReturn')
  const counts = translator(language, 'documents:followUp.remarks')
  const paper = createPaper({
    header,
    title: t('title'),
    subject: t('subject', { period: formatPeriod(period, language) }),
    watermark: watermarkOf(header),
  })
  startPage(paper)
  drawLetterhead(paper)
  paper.y += 40
  documentTitle(paper, t('title'))
  paper.y += 18
  statement(paper, t('statement', { organisation: organisation.name, dates: formatDates(period, language) }))
  paper.y += 8
  const sites = data.sites.length > 0 ? data.sites.join(', ') : translate(language, 'documents:allSites')
  paragraph(paper, t('sites', { sites }))
  paragraph(paper, t('process'))
  paragraph(
    paper,
    data.remarks + data.suggestions === 0
      ? t('noRemarks')
      : t('remarks', {
          remarks: counts('remarksCount', { count: data.remarks }),
          suggestions: counts('suggestionsCount', { count: data.suggestions }),
        }),
  )
  const { lastComplaint, setAside } = data
  if (setAside > 0) paragraph(paper, t('setAside', { count: setAside }))
  if (lastComplaint) {
    const { number, receivedOn } = lastComplaint
    paragraph(paper, t('last', { number, date: formatDate(receivedOn) }))
  } else if (setAside === 0) paragraph(paper, t('never'))
  paper.y += 14
  paragraph(
    paper,
    t('done', { date: formatLongDate(localDateOf(header.editedAt, header.timeZone), language) }),
  )
  paper.y += 10
  const labels = translator(language, 'documents:followUp.signatures')
  drawSignatureBoxes(paper, [
    {
      title: t('certifies'),
      lines: [
        [labels('name'), signature.name],
        [labels('jobTitle'), signature.jobTitle],
        [
          labels('date'),
          signature.signedOn
            ? formatDate(signature.signedOn)
            : formatDateOf(header.editedAt, header.timeZone),
        ],
        [labels('signature'), null],
      ],
    },
  ])
  return finishPaper(paper, {
    footLeft: header.reference,
    footMiddle: formatPeriod(period, language),
    hasCover: true,
  })
}
