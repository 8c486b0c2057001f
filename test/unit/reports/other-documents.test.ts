import { describe, expect, it } from 'vitest'
import { renderNilReturn } from '#service/reports/nil-return'
import { renderReceipt } from '#service/reports/receipt'
import { renderRemarksTable } from '#service/reports/remarks-table'
import { renderWrittenForm } from '#service/reports/written-form'
import { formLanguages, writtenFormWords } from '#shared/reports/written-form-words'
import { longVerbatim, longWord } from '#test/support/hostile-texts'
import { nilReturnFixture } from '#test/support/nil-return-fixture'
import { readPdf } from '#test/support/read-pdf'
import { receiptFixture } from '#test/support/receipt-fixture'
import { remarksTableFixture } from '#test/support/remarks-table-fixture'
import { headerFixture } from '#test/support/report-fixtures'
import { writtenFormFixture } from '#test/support/written-form-fixture'

describe('table of remarks and suggestions', () => {
  it('has totals by topic, recurrences and one row an entry, and no column for a name', async () => {
    const pdf = await readPdf((await renderRemarksTable(remarksTableFixture(40))).bytes)
    expect(pdf.text).toMatch(/Stationnement\s*8\s*2\s*0\s*10/)
    expect(pdf.text).toMatch(/Stationnement\s*Bureau du Port\s*du 02\/07\/2026 au 30\/08\/2026\s*9/)
    expect(pdf.text.match(/(?:RM|SG)-2026-\d{4}/g)).toHaveLength(40)
    expect(pdf.text).not.toMatch(/Réclamant|Téléphone|Courriel|Adresse/)
    expect(pdf.text).toContain('issue de R-2026-0006')
  })

  it('says that nothing was received', async () => {
    const { text } = await readPdf((await renderRemarksTable(remarksTableFixture(0))).bytes)
    expect(text).toContain('Aucune remarque ni suggestion n’a été reçue')
  })

  it('carries a row taller than a page over several, below its header', async () => {
    const data = remarksTableFixture(5)
    const rows = data.rows.map((row, index) =>
      index === 2 ? { ...row, verbatim: longVerbatim() } : { ...row, thirdParty: longWord },
    )
    const pdf = await readPdf((await renderRemarksTable({ ...data, rows })).bytes)
    const pages = pdf.pages.slice(1)
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) expect(page.text).toMatch(/N°\s*Reçue le/)
    // A number is never cut, however long the words beside it.
    expect(pdf.text.match(/(?:RM|SG)-2026-\d{4}/g)).toHaveLength(5)
  })
})

describe('form to put a complaint in writing', () => {
  it('repeats what was said and leaves room to sign', async () => {
    const { text, pages } = await readPdf((await renderWrittenForm(writtenFormFixture())).bytes)
    expect(pages).toHaveLength(1)
    for (const said of ['Jeanne Lefèvre', '3 rue des Embruns, 22500 Paimpol', '14/07/2026', 'R-2026-0043'])
      expect(text).toContain(said)
    expect(text.replace(/\s+/g, ' ')).toContain('j’ai manqué le bateau de 14 h 30')
    expect(text).toContain('Ce texte reprend fidèlement')
  })

  it('is one blank page in every language', async () => {
    for (const formLanguage of formLanguages) {
      const { text, pages } = await readPdf(
        (await renderWrittenForm(writtenFormFixture({ formLanguage, said: null }))).bytes,
      )
      expect(pages, formLanguage).toHaveLength(1)
      expect(text).toContain(writtenFormWords[formLanguage].title)
      expect(text).not.toContain('R-2026')
    }
  })

  it('carries long words over to a second page', async () => {
    const { said } = writtenFormFixture()
    const words = longVerbatim().slice(0, 6_000)
    const data = writtenFormFixture({ said: said && { ...said, words } })
    const { pages, text } = await readPdf((await renderWrittenForm(data)).bytes)
    expect(pages.length).toBeGreaterThan(1)
    expect(text).toContain('Signature')
  })
})

describe('nil return', () => {
  it('certifies that nothing was received, when and by whom', async () => {
    const { text } = await readPdf((await renderNilReturn(nilReturnFixture())).bytes)
    expect(text.replace(/\s+/g, ' ')).toContain(
      'aucune réclamation n’a été reçue du 01/01/2026 au 30/06/2026',
    )
    expect(text).toContain('12 remarques et 1 suggestion')
    expect(text).toContain('R-2025-0031, reçue le 02/11/2025')
    expect(text).toContain('Hélène Garnier')
  })

  it('exists in English', async () => {
    const header = headerFixture({ language: 'en' })
    const { text } = await readPdf(
      (await renderNilReturn(nilReturnFixture({ header, lastComplaint: null, setAside: 0 }))).bytes,
    )
    expect(text).toContain('Nil return')
    expect(text).toContain('holds no earlier complaint')
  })
})

describe('receipt', () => {
  it('names the number, the date, the contact and the day of the answer on one A5 page', async () => {
    const pdf = await readPdf((await renderReceipt(receiptFixture())).bytes)
    expect(pdf.pages).toHaveLength(1)
    expect(pdf.pages[0]?.width).toBeLessThan(421)
    expect(pdf.text).toContain('R-2026-0042')
    expect(pdf.text).toContain('15/07/2026 10:12')
    expect(pdf.text).toContain('au plus tard le 18 juillet 2026')
    expect(pdf.text).toContain('Claire Martin')
  })

  it('promises no answer to somebody who remains anonymous', async () => {
    const anonymous = receiptFixture({
      kind: 'remark',
      person: null,
      contact: null,
      answerDueOn: null,
      summary: null,
    })
    const { text } = await readPdf((await renderReceipt(anonymous)).bytes)
    expect(text).toContain('nous ne pourrons')
    expect(text).not.toContain('Vos coordonnées')
  })
})
