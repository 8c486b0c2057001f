import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { documentTitle, sectionHeading } from '#service/reports/kit/headings'
import { drawLetterhead } from '#service/reports/kit/letterhead'
import { startPage } from '#service/reports/kit/pages'
import { note, paragraph } from '#service/reports/kit/prose'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { titledSection } from '#service/reports/kit/titled-section'
import { translate, translator } from '#shared/i18n/translate'
import type { RemarksTableData } from '#shared/reports/remarks-table-data'
import { formatDates, formatPeriod } from '#shared/text/formats'
import { drawRemarkRows } from './remark-rows'
import { drawRecurrences, drawTopicTotals } from './remarks-totals'
import { breather, type RenderOptions } from './render-options'
import { watermarkOf } from './watermark'

/** The table of remarks and suggestions: nobody's name in it; totals by topic; recurrences. PDF/A-3a, landscape. */
export async function renderRemarksTable(
  data: RemarksTableData,
  options: RenderOptions = {},
): Promise<FinishedDocument> {
  const { header, period } = data
  const { language } = header
  const t = translator(language, 'documents:remarksTable')
  const paper = createPaper({
    header,
    title: t('title'),
    subject: t('subject', { period: formatPeriod(period, language) }),
    watermark: watermarkOf(header),
  })
  startPage(paper, 'landscape')
  drawLetterhead(paper)
  documentTitle(paper, t('title'))
  const sites = data.sites.length > 0 ? data.sites.join(', ') : translate(language, 'documents:allSites')
  paragraph(paper, `${formatDates(period, language)} · ${sites}`)
  note(paper, t('intro'))
  if (data.rows.length === 0) paragraph(paper, t('empty'))
  else {
    titledSection(paper, t('totals'), () => drawTopicTotals(paper, data.topics))
    titledSection(paper, t('recurrences'), () =>
      drawRecurrences(paper, data.recurrences, data.recurrenceRule),
    )
    openElement(paper, 'Sect')
    sectionHeading(paper, t('rows'))
    await drawRemarkRows(paper, data.rows, breather(options))
    closeElement(paper)
  }
  drawReplacedSigns(paper)
  return finishPaper(paper, {
    footLeft: header.reference,
    footMiddle: formatPeriod(period, language),
    hasCover: true,
  })
}
