import { beforeAll, describe, expect, it } from 'vitest'
import { renderFollowUpReport } from '#service/reports/follow-up-report'
import { sectionsOfProfile } from '#shared/reports/report-sections'
import { longVerbatim } from '#test/support/hostile-texts'
import { type ReadPdf, readPdf } from '#test/support/read-pdf'
import { followUpFixture } from '#test/support/report-fixtures'
import { wholeReportFixture } from '#test/support/report-parts-fixture'

async function read(...fixture: Parameters<typeof followUpFixture>): Promise<ReadPdf> {
  return readPdf((await renderFollowUpReport(followUpFixture(...fixture))).bytes)
}

describe('follow-up report of a busy year', () => {
  let pdf: ReadPdf
  let register: ReadPdf['pages']

  beforeAll(async () => {
    pdf = await read({ complaints: 200, identity: 'nominative' })
    register = pdf.pages.filter((page) => page.width > page.height)
  })

  it('repeats the header of the register on each of its pages', () => {
    expect(register.length).toBeGreaterThan(6)
    for (const page of register) expect(page.text).toMatch(/N°\s*Reçue le\s*Réclamant\s*Canal/)
  })

  it('tags each header once: the repeated ones are no content', () => {
    const count = (type: string) => pdf.structure.filter((element) => element.type === type).length
    expect(count('THead')).toBeLessThan(count('Table'))
  })

  it('prints every case once, in order, whole on one page', () => {
    const numbers = register.flatMap((page) => page.text.match(/R-2026-\d{4}/g) ?? [])
    expect(numbers).toEqual(
      Array.from({ length: 200 }, (_, index) => `R-2026-${String(index + 1).padStart(4, '0')}`),
    )
  })

  it('shows names where identities are nominative', () => {
    expect(register[0]?.text).toContain('Jeanne Lefèvre')
  })

  it('lists its sections with their pages, and marks them', () => {
    const contents = pdf.pages
      .slice(0, 2)
      .map((page) => page.text)
      .join('\n')
    const annex = pdf.pages.findIndex(
      (page) => page.text.includes('Annexe A. Registre chronologique') && page.width > page.height,
    )
    expect(contents).toMatch(new RegExp(`Annexe A. Registre chronologique\\s*${annex + 1}`))
    expect(pdf.outline).toHaveLength(sectionsOfProfile('TOURIST_OFFICE').length)
    expect(pdf.outline[4]).toBe('5. Taux de réclamations')
  })

  it('describes each chart in words', () => {
    const alternatives = pdf.structure.flatMap(({ alternative }) => alternative ?? [])
    expect(alternatives).toHaveLength(3)
    expect(alternatives[1]).toContain('Le cumul atteint 80')
  })
})

describe('follow-up report', () => {
  it('keeps names out of an anonymous report', async () => {
    const pdf = await read({ complaints: 20 })
    expect(pdf.text).not.toMatch(/Lefèvre|Le Goff|Réclamant/)
  })

  it('shows initials where asked', async () => {
    const pdf = await read({ complaints: 20, identity: 'initials' })
    expect(pdf.text).toContain('J. L.')
    expect(pdf.text).not.toContain('Lefèvre')
  })

  it('says what cannot be computed in a year without complaint or base', async () => {
    const pdf = await read({ complaints: 0 })
    expect(pdf.text).toContain('Taux : non calculable')
    expect(pdf.text).toContain('Aucune base n’est renseignée')
    expect(pdf.text).toContain('les délais ne sont pas disponibles')
    expect(pdf.text).toContain('Le registre ne contient aucune réclamation')
    expect(pdf.structure.filter((element) => element.type === 'Figure')).toEqual([])
  })

  it('computes no ninth decile below five closed cases', async () => {
    const pdf = await read({ complaints: 1 })
    expect(pdf.text).toContain('non calculé (moins de 5 dossiers clos)')
    expect(pdf.text).toContain('Une seule nature, Accueil')
  })

  it('compares with the year before in words', async () => {
    expect((await read()).text).toContain('3 de moins qu’en 2025')
    expect((await read({ language: 'en' })).text).toContain('3 fewer than in 2025')
  })

  it('prints the seal whole and gives it to machines too', async () => {
    const data = followUpFixture({ complaints: 2 })
    const pdf = await readPdf((await renderFollowUpReport(data)).bytes)
    expect(pdf.text).toContain(data.seal.sha256)
    expect(pdf.xmp).toContain(`sha256:${data.seal.sha256}`)
    expect(pdf.text).toContain('Aucun numéro ne manque')
  })

  it('says across its pages that it is provisional', async () => {
    const pdf = await read({ complaints: 2, header: { isProvisional: true } })
    for (const page of pdf.pages) expect(page.text).toContain('PROVISOIRE')
    expect((await read({ complaints: 2 })).text).not.toContain('PROVISOIRE')
  })

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(renderFollowUpReport(followUpFixture(), { signal })).rejects.toThrow('stopped')
  })

  it('prints a partial rate as such, with its reservations', async () => {
    const data = followUpFixture({ complaints: 3 })
    if (!data.rate) throw new Error('the fixture has a rate')
    const period = {
      ...data.rate.period,
      rate: 0.034,
      partialYear: true,
      annualised: 0.068,
      lowReliability: true,
    }
    const pdf = await readPdf((await renderFollowUpReport({ ...data, rate: { period, months: [] } })).bytes)
    expect(pdf.text).toContain('Taux sur la période : 0,03 pour 1 000')
    expect(pdf.text).toMatch(/Taux ramené à l’année\s*0,07/)
    expect(pdf.text).toContain('Fiabilité limitée')
    expect(pdf.text).toMatch(/de 0,49 à 0,83/)
  })
})

describe('cover of the report', () => {
  it('keeps the contents on a page when the list of sites fills the cover', async () => {
    const data = followUpFixture({ complaints: 2 })
    const sites = Array.from(
      { length: 120 },
      (_, index) => `Bureau d’information touristique n° ${index + 1}`,
    )
    const pdf = await readPdf((await renderFollowUpReport({ ...data, sites })).bytes)
    const contents = pdf.pages.find((page) => page.text.includes('Annexe I. Sceau'))
    expect(contents?.text).toContain('1. Définitions et règles de comptage')
    expect(pdf.pages[0]?.text).toContain('Bureau d’information touristique n° 1')
  })

  it('keeps a verbatim of 30,000 characters whole, and every cell beside it', async () => {
    const verbatim = longVerbatim()
    const data = wholeReportFixture({ complaints: 2 }, { verbatim })
    const pdf = await readPdf((await renderFollowUpReport(data)).bytes)
    const sheets = pdf.pages.filter((page) => page.width < page.height).map((page) => page.text)
    const count = sheets.join('\n').match(/annonçait\s+neuf\s+heures/g)?.length ?? 0
    // Two sheets hold it; lines at the turn of a page may part the words that are counted.
    expect(count).toBeGreaterThan(2 * (verbatim.match(/annonçait neuf heures/g)?.length ?? 0) - 30)
    expect(pdf.pages.every((page) => page.right < page.width - 35)).toBe(true)
  })

  it('says what is left out on its cover, and renumbers the rest', async () => {
    const omitted = ['definitions', 'rate', 'journal'] as const
    const pdf = await readPdf((await renderFollowUpReport(wholeReportFixture({ omitted }))).bytes)
    expect(pdf.pages[0]?.text).toMatch(/Non compris, par choix\s+Définitions et règles de comptage/)
    expect(pdf.outline[0]).toBe('1. Synthèse')
    expect(pdf.outline.join()).not.toMatch(/Taux de réclamations|Extrait du journal/)
  })

  it('prints figures without answers as not available, with their n', async () => {
    const { text } = await readPdf((await renderFollowUpReport(wholeReportFixture())).bytes)
    expect(text).toMatch(/Effort, de 1 à 10[^\n]*\s+non disponible \(n = 0\)/)
    expect(text).toMatch(/Recommandation nette, de −100 à 100\s+−12 \(n = 9\)/)
  })
})
