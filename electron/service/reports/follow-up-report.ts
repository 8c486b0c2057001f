import { Buffer } from 'node:buffer'
import { embeddedDataName, spellData } from '#service/issued-reports/report-fingerprint'
import { drawContents, reserveContents } from '#service/reports/kit/contents'
import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { claimRoom, sectionHeading } from '#service/reports/kit/headings'
import { startPage } from '#service/reports/kit/pages'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { translate, translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { sectionsOfProfile } from '#shared/reports/report-sections'
import { formatPeriod } from '#shared/text/formats'
import { drawCover } from './follow-up/cover'
import { sectionLayouts } from './follow-up/section-layouts'
import { breather, type RenderOptions } from './render-options'
import { watermarkOf } from './watermark'

/** The follow-up report (rapport de suivi des réclamations) as PDF/A-3a. */
export async function renderFollowUpReport(
  data: FollowUpReportData,
  options: RenderOptions = {},
): Promise<FinishedDocument> {
  const { language } = data.header
  const t = translator(language, 'documents:followUp')
  const period = formatPeriod(data.period, language)
  const paper = createPaper({
    header: data.header,
    title: t('title'),
    subject: t('subject', { period }),
    keywords: `sha256:${data.seal.sha256}`,
    watermark: watermarkOf(data.header),
    embedded: {
      name: embeddedDataName,
      type: 'application/json',
      description: t('embedded'),
      bytes: Buffer.from(spellData(data), 'utf8'),
    },
  })
  const breathe = breather(options)
  drawCover(paper, data)
  const sections = sectionsOfProfile(data.profile).filter(({ key }) => !data.omitted.includes(key))
  const contents = reserveContents(paper, translate(language, 'documents:cover.contents'), sections.length)
  // The cover stands alone; contents on a page of their own go on with the first section.
  if (contents.page === 0) startPage(paper)
  let number = 0
  for (const { key, isAnnex } of sections) {
    const { page, isEmpty, draw } = sectionLayouts[key]
    if (page && !isEmpty?.(data)) startPage(paper, page)
    else if (paper.orientation === 'landscape') startPage(paper, 'portrait')
    openElement(paper, 'Sect')
    if (!isAnnex) number += 1
    const title = t(`sections.${key}`)
    sectionHeading(paper, isAnnex ? title : `${number}. ${title}`)
    await draw(paper, data, breathe)
    claimRoom(paper, 0)
    closeElement(paper)
    await breathe()
  }
  drawReplacedSigns(paper)
  drawContents(paper, contents)
  return finishPaper(paper, { footLeft: data.header.reference, footMiddle: period, hasCover: true })
}
