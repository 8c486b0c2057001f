import { Buffer } from 'node:buffer'
import { embeddedDataName, spellData } from '#service/issued-reports/report-fingerprint'
import { drawContents, reserveContents } from '#service/reports/kit/contents'
import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { type FinishedDocument, finishPaper } from '#service/reports/kit/finish-paper'
import { claimRoom, sectionHeading } from '#service/reports/kit/headings'
import { startPage } from '#service/reports/kit/pages'
import type { Orientation, Paper } from '#service/reports/kit/paper'
import { drawReplacedSigns } from '#service/reports/kit/replaced-signs'
import { drawSignatures } from '#service/reports/kit/signature-blocks'
import { translator } from '#shared/i18n/translate'
import type { FollowUpReportData } from '#shared/reports/follow-up-report-data'
import { formatPeriod } from '#shared/text/formats'
import { drawBreakdowns } from './follow-up/breakdowns-section'
import { drawCover } from './follow-up/cover'
import { drawDefinitionsAnnex } from './follow-up/definitions-annex'
import { drawDefinitions } from './follow-up/definitions-section'
import { drawDelays } from './follow-up/delays-section'
import { drawFlow } from './follow-up/flow-section'
import { drawHandling } from './follow-up/handling-section'
import { drawPlan } from './follow-up/plan-section'
import { drawRate } from './follow-up/rate-section'
import { drawRegister } from './follow-up/register-annex'
import { drawRemarksSummary } from './follow-up/remarks-section'
import { drawSeal } from './follow-up/seal-annex'
import { drawSummary } from './follow-up/summary-section'
import { breather, type RenderOptions } from './render-options'
import { watermarkOf } from './watermark'

interface Section {
  readonly key: string
  readonly isNumbered: boolean
  /** On a page of its own, turned or not; without it the section follows the one before. */
  readonly page?: Orientation
  readonly draw: (paper: Paper, data: FollowUpReportData) => void | Promise<void>
}

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
  const sections = listSections(breathe)
  const contents = reserveContents(paper, sections.length)
  startPage(paper)
  let number = 0
  for (const section of sections) {
    if (section.page) startPage(paper, section.page)
    openElement(paper, 'Sect')
    if (section.isNumbered) number += 1
    const title = t(`sections.${section.key}`)
    sectionHeading(paper, section.isNumbered ? `${number}. ${title}` : title)
    await section.draw(paper, data)
    claimRoom(paper, 0)
    closeElement(paper)
    await breathe()
  }
  drawReplacedSigns(paper)
  drawContents(paper, contents)
  return finishPaper(paper, { footLeft: data.header.reference, footMiddle: period, hasCover: true })
}

function listSections(breathe: () => Promise<void>): readonly Section[] {
  return [
    { key: 'definitions', isNumbered: true, draw: drawDefinitions },
    { key: 'summary', isNumbered: true, page: 'portrait', draw: drawSummary },
    { key: 'flow', isNumbered: true, draw: drawFlow },
    { key: 'breakdowns', isNumbered: true, draw: drawBreakdowns },
    { key: 'rate', isNumbered: true, draw: drawRate },
    { key: 'delays', isNumbered: true, draw: drawDelays },
    { key: 'handling', isNumbered: true, draw: drawHandling },
    { key: 'plan', isNumbered: true, draw: drawPlan },
    { key: 'remarks', isNumbered: true, draw: drawRemarksSummary },
    { key: 'signatures', isNumbered: true, draw: (paper, data) => drawSignatures(paper, data.signatures) },
    {
      key: 'register',
      isNumbered: false,
      page: 'landscape',
      draw: (paper, data) => drawRegister(paper, data, breathe),
    },
    { key: 'indicators', isNumbered: false, page: 'portrait', draw: drawDefinitionsAnnex },
    { key: 'seal', isNumbered: false, page: 'portrait', draw: drawSeal },
  ]
}
