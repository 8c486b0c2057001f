import { describe, expect, it } from 'vitest'
import { renderCaseSheet } from '#service/reports/case-sheet'
import { hideIdentity } from '#shared/reports/identity'
import { caseSheetFixture, freshCase } from '#test/support/case-sheet-fixture'
import { longVerbatim, longWord, manyScripts } from '#test/support/hostile-texts'
import { readPdf } from '#test/support/read-pdf'

async function read(...fixture: Parameters<typeof caseSheetFixture>) {
  return readPdf((await renderCaseSheet(caseSheetFixture(...fixture))).bytes)
}

describe('case sheet', () => {
  it('tells what is a milestone and an act of the journal once, unless somebody else recorded it', async () => {
    const act = {
      at: '2026-07-15T09:00:00.000Z',
      action: 'ACKNOWLEDGE',
      detail: 'Réception accusée le',
    } as const
    const same = await read({}, { events: [{ ...act, by: 'Hélène Garnier' }] })
    expect(same.text).toMatch(/Accusé de réception, courriel\s*Hélène Garnier/)
    expect(same.text).not.toMatch(/Accusé de réception\s:/)
    const other = await read({}, { events: [{ ...act, by: 'Claire Martin' }] })
    expect(other.text.replace(/\u202f/g, ' ')).toContain('Accusé de réception : Réception accusée le')
  })

  it('has every block of the record, its chronology and the visas', async () => {
    const { text } = await read()
    const blocks = [
      'Réception',
      'Réclamant',
      'Faits',
      'Demande',
      'Évaluation',
      'Traitement',
      'Décision',
      'Réponse',
      'Suivi',
    ]
    for (const block of [
      ...blocks,
      'Solutions convenues',
      'Gestes commerciaux',
      'Prévention',
      'Clôture',
      'Visa',
    ]) {
      expect(text).toContain(block)
    }
    expect(text).toMatch(/15\/07\/2026 10:12\s*Réception, courrier\s*Paul Berger/)
    expect(text).toMatch(/Total\s*123,45 €/)
    expect(text).toContain('promise pour le 30/09/2026')
  })

  it('shows an empty field as empty', async () => {
    const { text } = await read(freshCase, { events: [], attachments: [] })
    expect(text).toMatch(/Gravité\s*–/)
    expect(text).toContain('Aucune solution n’a été convenue.')
    expect(text).toContain('Aucune pièce jointe.')
  })

  it('says why a case left the register of complaints', async () => {
    const { text } = await read({
      status: 'RECLASSIFIED',
      complainant: null,
      reclassifiedAt: '2026-08-01T10:00:00.000Z',
      reclassificationReason: 'refuse de laisser ses coordonnées',
      relatedRemark: 'RM-2026-0099',
    })
    expect(text).toContain(
      'Requalifiée en remarque RM-2026-0099 le 01/08/2026. Motif : refuse de laisser ses coordonnées.',
    )
    expect(text).toContain('Aucune identité n’est conservée')
  })

  it('leaves no way to the person on an anonymous sheet', async () => {
    const data = caseSheetFixture()
    const record = hideIdentity('anonymous', data.record)
    const pdf = await readPdf((await renderCaseSheet({ ...data, identity: 'anonymous', record })).bytes)
    expect(pdf.text).not.toMatch(/Jeanne|Flots bleus|12 34 56|@exemple|Écoles|Saint-Brieuc/)
    expect(pdf.text).toContain('Identité masquée.')
  })

  it('prints a verbatim of 30,000 characters whole', async () => {
    const { text, pages } = await read({ verbatim: longVerbatim() })
    const words = longVerbatim().split(' ').length
    expect(text.split(/\s+/).filter((word) => word === 'bureau').length).toBeGreaterThan(words / 24)
    expect(pages.length).toBeGreaterThan(8)
  })

  it('cuts a word of 300 characters rather than losing its end', async () => {
    const { text } = await read({ reason: longWord })
    expect(text.replace(/\s+/g, '')).toContain(longWord)
  })

  it('prints Greek, Cyrillic and Vietnamese, and shows squares for what no face can draw', async () => {
    const { text } = await read({ verbatim: manyScripts })
    for (const words of [
      'η παραλία ήταν βρώμικη',
      'пляж был грязным',
      'bãi biển bẩn',
      'ığüşöç',
      '3×4 et 3x4',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toContain('□')
    expect(text).toMatch(/Le signe □ remplace un caractère/)
  })

  it('does not speak of squares where there are none', async () => {
    expect((await read()).text).not.toContain('□')
  })
})
