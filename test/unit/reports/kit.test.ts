import { describe, expect, it } from 'vitest'
import { createPaper } from '#service/reports/kit/create-paper'
import { closeElement, openElement } from '#service/reports/kit/elements'
import { finishPaper } from '#service/reports/kit/finish-paper'
import { gridByContent } from '#service/reports/kit/grid'
import { claimRoom, sectionHeading } from '#service/reports/kit/headings'
import { startPage } from '#service/reports/kit/pages'
import { textArea } from '#service/reports/kit/paper'
import { paragraph } from '#service/reports/kit/prose'
import { drawSignatureBoxes } from '#service/reports/kit/signature-blocks'
import { breakLines } from '#service/reports/kit/text-lines'
import { longWord } from '#test/support/hostile-texts'
import { drawsMissingGlyph } from '#test/support/raw-pdf'
import { readPdf } from '#test/support/read-pdf'
import { headerFixture } from '#test/support/report-fixtures'

describe('pages', () => {
  it('are not started for nothing, after something that ends just above the foot', () => {
    const paper = createPaper({ header: headerFixture(), title: 'Essai', subject: 'Essai', watermark: null })
    startPage(paper)
    paper.y = textArea(paper).bottom - 130
    drawSignatureBoxes(paper, [{ title: 'Direction', lines: [['Nom', null]] }])
    claimRoom(paper, 0)
    expect(paper.pdf.bufferedPageRange().count).toBe(1)
  })
})

const linesOf = (text: string, width: number) =>
  breakLines(text, width, 'regular').map((line) => line.segments.map((segment) => segment.text).join(' '))

describe('breaking lines', () => {
  it('breaks between words, never at a no-break space or inside a number', () => {
    expect(linesOf('R-2026-0001 le 12/05/2026 à 10\u00a0h', 7200)).toEqual([
      'R-2026-0001',
      'le 12/05/2026',
      'à 10\u00a0h',
    ])
  })

  it('breaks after the hyphen of a compound word but not inside an address', () => {
    expect(linesOf('arc-en-ciel', 3600)).toEqual(['arc-en-', 'ciel'])
    expect(linesOf('a@saint-aubin.example', 12_000)).toEqual(['a@saint-aubin.example'])
  })

  it('cuts a word that is wider than the line, losing nothing, and fills each line', () => {
    const lines = breakLines(longWord, 20_000, 'regular')
    expect(lines.map((line) => line.segments.map((segment) => segment.text).join('')).join('')).toBe(longWord)
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(20_000)
  })

  it('never cuts a family emoji or an accent from its letter', () => {
    const lines = breakLines('👨‍👩‍👧‍👦e\u0301'.repeat(10), 2000, 'regular')
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) expect(line.actualText).toMatch(/^(👨‍👩‍👧‍👦|e\u0301)+$/u)
  })

  it('never begins a line with a mark, nor ends it with «, though the words were typed with plain spaces', () => {
    const text = 'Vous dites « ouvert » : rien ! Et 12 € ?'
    for (let width = 7_000; width < 14_000; width += 250) {
      for (const line of breakLines(text, width, 'regular')) {
        const words = line.segments.map((segment) => segment.text).join('')
        expect(words).not.toMatch(/^[»:!€?]|«$/)
      }
    }
  })

  it('keeps the words behind a square, and the order of Arabic words, as actual text', () => {
    const [line] = breakLines('avis 中文 « كان الشاطئ » fin', 50_000, 'regular')
    expect(line?.actualText).toBe('avis 中文 « كان الشاطئ » fin')
    expect(line?.segments.map((segment) => segment.text)).toEqual([
      'avis',
      '□',
      '□',
      '«',
      'الشاطئ',
      'كان',
      '»',
      'fin',
    ])
  })

  it('keeps empty lines', () => {
    expect(breakLines('a\n\nb', 5000, 'regular')).toHaveLength(3)
  })
})

describe('columns', () => {
  const cell = (text: string) => ({ text, size: 10, weight: 'regular' as const })
  const place = { width: 300, gap: 10, padding: 3 }

  it('give every text its width when all fit', () => {
    const grid = gridByContent([[cell('court'), cell('un texte plus long')]], [1, 1], place)
    expect(grid.width).toBeCloseTo(300)
    expect(grid.widths[1]).toBeGreaterThan(grid.widths[0] ?? 300)
  })

  it('never cut a number for a long text', () => {
    const grid = gridByContent(
      [[cell('R-2026-0001'), cell(longWord), cell(`${longWord} ${longWord}`)]],
      [1, 1, 1],
      place,
    )
    expect(grid.width).toBeCloseTo(300)
    expect(linesOf('R-2026-0001', (grid.widths[0] ?? 0) * 100)).toHaveLength(1)
  })
})

describe('paper', () => {
  const options = { header: headerFixture(), title: 'Essai', subject: 'Essai' }
  const furniture = { footLeft: 'E-1', hasCover: false }

  it('keeps a heading with the lines below it', async () => {
    const paper = createPaper(options)
    startPage(paper)
    paper.y = paper.pdf.page.height - 110
    openElement(paper, 'Sect')
    sectionHeading(paper, 'Titre seul')
    paragraph(paper, 'Une phrase assez longue pour tenir sur plusieurs lignes. '.repeat(6))
    closeElement(paper)
    const pdf = await readPdf((await finishPaper(paper, furniture)).bytes)
    expect(pdf.pages[0]?.text).not.toContain('Titre seul')
    expect(pdf.pages[1]?.text).toContain('Titre seul')
  })

  it('refuses to finish with an element left open, which would never end', async () => {
    const paper = createPaper(options)
    startPage(paper)
    openElement(paper, 'Sect')
    await expect(finishPaper(paper, furniture)).rejects.toThrow('still open')
  })

  it('would be caught drawing a glyph that its face lacks', async () => {
    const paper = createPaper(options)
    startPage(paper)
    paper.pdf.text('海', 60, 60)
    const pdf = await readPdf((await finishPaper(paper, furniture)).bytes)
    expect(drawsMissingGlyph(pdf.raw)).toBe(true)
  })
})
