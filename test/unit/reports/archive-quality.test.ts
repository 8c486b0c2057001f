import { beforeAll, describe, expect, it } from 'vitest'
import { renderCaseSheet } from '#service/reports/case-sheet'
import { renderFollowUpReport } from '#service/reports/follow-up-report'
import { escapeXml } from '#service/reports/kit/archive-metadata'
import type { FinishedDocument } from '#service/reports/kit/finish-paper'
import { renderNilReturn } from '#service/reports/nil-return'
import { renderPoster } from '#service/reports/quality/poster'
import { renderQualityReview } from '#service/reports/quality/quality-review'
import { renderWallSheet } from '#service/reports/quality/wall-sheet'
import { renderReceipt } from '#service/reports/receipt'
import { renderRemarksTable } from '#service/reports/remarks-table'
import { renderWrittenForm } from '#service/reports/written-form'
import { caseSheetFixture } from '#test/support/case-sheet-fixture'
import { longWord, manyScripts } from '#test/support/hostile-texts'
import { nilReturnFixture } from '#test/support/nil-return-fixture'
import { posterFixture, qualityReviewFixture, wallSheetFixture } from '#test/support/quality-fixtures'
import { drawsMissingGlyph } from '#test/support/raw-pdf'
import { type ReadPdf, readPdf } from '#test/support/read-pdf'
import { receiptFixture } from '#test/support/receipt-fixture'
import { remarksTableFixture } from '#test/support/remarks-table-fixture'
import { followUpFixture, headerFixture } from '#test/support/report-fixtures'
import { wholeReportFixture } from '#test/support/report-parts-fixture'
import { writtenFormFixture } from '#test/support/written-form-fixture'

const hostileHeader = headerFixture({
  organisation: { ...headerFixture().organisation, name: `Office <b>&amp; "fils" 'R&D' 😡 中文 \u0007` },
  editedBy: '</rdf:li><evil attr="1">',
})
const hostileRecord = { verbatim: manyScripts, nature: `${manyScripts.slice(0, 200)}`, reason: longWord }

const documents: Readonly<Record<string, () => Promise<FinishedDocument>>> = {
  'follow-up report': () => renderFollowUpReport(followUpFixture()),
  'follow-up report of a year without complaint': () =>
    renderFollowUpReport(followUpFixture({ complaints: 0 })),
  'provisional English report with initials': () =>
    renderFollowUpReport(
      followUpFixture({
        complaints: 1,
        language: 'en',
        identity: 'initials',
        header: { isProvisional: true },
      }),
    ),
  'report of a hostile organisation': () =>
    renderFollowUpReport(followUpFixture({ complaints: 3, header: { ...hostileHeader, language: 'fr' } })),
  'follow-up report with every section': () => renderFollowUpReport(wholeReportFixture()),
  'follow-up report in many scripts': () =>
    renderFollowUpReport(
      wholeReportFixture(
        { complaints: 3, header: hostileHeader, identity: 'nominative' },
        { verbatim: manyScripts, words: longWord },
      ),
    ),
  'case sheet': () => renderCaseSheet(caseSheetFixture()),
  'case sheet in many scripts': () =>
    renderCaseSheet(caseSheetFixture(hostileRecord, { header: hostileHeader })),
  'table of remarks': () => renderRemarksTable(remarksTableFixture()),
  'nil return': () => renderNilReturn(nilReturnFixture()),
  receipt: () => renderReceipt(receiptFixture()),
  'sheet for the wall': () => renderWallSheet(wallSheetFixture()),
  'sheet for the wall, A3, empty': () =>
    renderWallSheet(wallSheetFixture({ size: 'A3', figures: [], problems: [], months: [] })),
  poster: () => renderPoster(posterFixture()),
  'quality review': () => renderQualityReview(qualityReviewFixture()),
  'form to sign': () => renderWrittenForm(writtenFormFixture()),
  'blank form in German': () => renderWrittenForm(writtenFormFixture({ formLanguage: 'de', said: null })),
}

/** The first thing that keeps a packet from being well-formed XML; null when nothing does. */
function findXmlFault(xml: string): string | null {
  const open: string[] = []
  const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g
  const body = xml.replace(/<\?xpacket[^>]*\?>/g, '')
  for (const [, close, name = '', , empty] of body.matchAll(tag)) {
    if (close) {
      if (open.pop() !== name) return `</${name}>`
    } else if (!empty) open.push(name)
  }
  const rest = body.replace(tag, '')
  return open[0] ?? /<|&(?!(?:amp|lt|gt|quot|apos);)/.exec(rest)?.[0] ?? null
}

describe.each(Object.entries(documents))('%s', (_, render) => {
  let rendered: FinishedDocument
  let pdf: ReadPdf

  beforeAll(async () => {
    rendered = await render()
    pdf = await readPdf(rendered.bytes)
  })

  it('is a tagged PDF/A-3a and PDF/UA-1', () => {
    expect(Buffer.from(rendered.bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7')
    expect(pdf.pages).toHaveLength(rendered.pages)
    expect(pdf.xmp).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.raw.catalog).toMatch(/\/OutputIntents \[\d+ 0 R\]/)
    expect(pdf.raw.catalog).toMatch(/\/Lang \((fr|en|de)\)/)
    expect(pdf.isMarked).toBe(true)
    expect(pdf.structure[0]?.type).toBe('Document')
  })

  it('embeds its fonts, each glyph with its text, and draws none that is missing', () => {
    expect(pdf.raw.fonts.length).toBeGreaterThan(0)
    for (const font of pdf.raw.fonts) expect(font).toEqual({ ...font, isEmbedded: true, hasUnicodeMap: true })
    expect(drawsMissingGlyph(pdf.raw)).toBe(false)
    for (const map of pdf.raw.unicodeMaps) {
      for (const text of map.slice(1))
        expect(text).toMatch(/^(?!0000|feff|fffe|ffff|e[0-9a-f]{3}|f[0-8])[0-9a-f]{4,}$/)
    }
  })

  it('numbers its pages and keeps its text inside the margins', () => {
    pdf.pages.forEach((page, index) => {
      expect(page.text).toContain(`page ${index + 1}/${pdf.pages.length}`)
      expect(page.left).toBeGreaterThan(35)
      expect(page.right).toBeLessThan(page.width - 35)
    })
  })

  it('has one title and never skips a level of heading', () => {
    const headings = pdf.structure.map((element) => element.type).filter((type) => /^H\d$/.test(type))
    expect(headings.filter((type) => type === 'H1')).toHaveLength(1)
    let level = 0
    for (const heading of headings) {
      expect(Number(heading[1])).toBeLessThanOrEqual(level + 1)
      level = Number(heading[1])
    }
  })

  it('has well-formed metadata that agrees with the information of the document', () => {
    expect(findXmlFault(pdf.xmp)).toBeNull()
    expect(pdf.title).toBeTruthy()
    expect(pdf.xmp).toContain(`<rdf:li xml:lang="x-default">${escapeXml(pdf.title ?? '')}</rdf:li>`)
  })

  it('gives the same bytes for the same data', async () => {
    const again = await render()
    expect(Buffer.compare(Buffer.from(rendered.bytes), Buffer.from(again.bytes))).toBe(0)
  })

  it('holds no untranslated message', () => {
    expect(pdf.text).not.toMatch(/\b(documents|fields|enums):|{{|undefined|NaN|\[object|returned an object/)
  })
})
