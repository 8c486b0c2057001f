import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderLetter } from '#service/reports/letter'
import { defaultLetter } from '#shared/letters/default-letters'
import { exampleAddressee, exampleValues } from '#shared/letters/example-letter'
import { type LetterTemplate, letterTemplates } from '#shared/letters/letter-template'
import { parseTemplate } from '#shared/letters/parse-template'
import { placeholderOf, renderTemplate } from '#shared/letters/render-template'
import type { Language } from '#shared/text/language'
import { longWord, manyScripts } from '#test/support/hostile-texts'
import { drawsMissingGlyph } from '#test/support/raw-pdf'
import { type ReadPdf, readPdf } from '#test/support/read-pdf'
import { headerFixture } from '#test/support/report-fixtures'

const sender = {
  ...headerFixture().organisation,
  mediator: { name: null, address: null, website: null },
  serviceInCharge: { name: null, address: null, email: null, phone: null },
}

async function print(
  template: LetterTemplate,
  language: Language,
  changes: Readonly<Record<string, string>> = {},
) {
  const words = defaultLetter(template, language)
  const values = { ...exampleValues(language, sender), ...changes }
  const fill = (text: string) =>
    renderTemplate(parseTemplate(text).nodes, values, { language, placeholder: placeholderOf })
  const { text, missing } = fill(words.body)
  const made = await renderLetter({
    header: headerFixture({ reference: 'R-2026-0042', language }),
    addressee: exampleAddressee,
    place: 'Port-Blanc',
    date: '2026-03-04',
    subject: fill(words.subject).text,
    text,
    signature: { name: 'Claire Martin', jobTitle: 'Responsable qualité' },
  })
  const folder = process.env.LETTERS_FOLDER
  if (folder) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/${template}-${language}.pdf`, made.bytes)
  }
  return { pdf: await readPdf(made.bytes), missing, made, text }
}

const cases = letterTemplates.flatMap((template) =>
  (['fr', 'en'] as const).map((language) => ({ template, language })),
)

describe.each(cases)('$template in $language', ({ template, language }) => {
  let pdf: ReadPdf
  let missing: readonly string[]
  let text: string

  beforeAll(async () => {
    ;({ pdf, missing, text } = await print(template, language))
  })

  it('is written without a fault, and the example knows all its values', () => {
    const { subject, body } = defaultLetter(template, language)
    expect(parseTemplate(subject).findings).toEqual([])
    expect(parseTemplate(body).findings).toEqual([])
    expect(missing).toEqual([])
  })

  it('is archived and readable aloud: PDF/A-3a, tagged, its language said, every sign drawn', () => {
    expect(pdf.xmp).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(pdf.isMarked).toBe(true)
    expect(pdf.language).toBe(language)
    expect(drawsMissingGlyph(pdf.raw)).toBe(false)
  })

  it('names the case, whom it is for and who signs, and leaves no brace', () => {
    const read = pdf.text.replace(/\s+/g, ' ')
    for (const part of ['R-2026-0042', 'Jeanne Lefèvre', 'SAINT-BRIEUC', 'Claire Martin', 'Port-Blanc'])
      expect(read).toContain(part)
    expect(read).not.toMatch(/[{}‹›]/)
    for (const paragraph of text.split('\n').filter((line) => line.length > 20)) {
      const words = paragraph.replace(/^- /, '').replace(/[\s\u00a0\u202f]+/g, ' ')
      expect(read).toContain(words.split(' ').slice(0, 4).join(' '))
    }
  })

  it('fits on two pages', () => {
    expect(pdf.pages.length).toBeLessThanOrEqual(2)
  })
})

describe('what a letter must say', () => {
  const textOf = async (template: LetterTemplate) =>
    (await print(template, 'fr')).pdf.text.replace(/\s+/g, ' ')

  it('an acknowledgement: number, date, channel, restatement, contact, answer date, mediator, privacy', async () => {
    const read = await textOf('ACKNOWLEDGEMENT')
    for (const part of [
      'R-2026-0042',
      '3 mars 2026 (courrier)',
      'Si ce résumé n’est pas fidèle, dites-le-nous',
      'Claire Martin suit votre dossier',
      'au plus tard le 17 mars 2026',
      'Médiateur du secteur',
      'servent uniquement à traiter votre réclamation',
    ])
      expect(read).toContain(part)
    expect(await textOf('ACKNOWLEDGEMENT_DOCUMENTS')).toContain('la copie du billet')
  })

  it('a public authority: reception, implicit decision, service, time limits and remedies', async () => {
    const read = await textOf('PUBLIC_ACKNOWLEDGEMENT')
    for (const part of [
      'Date de réception : 3 mars 2026',
      'À défaut de réponse expresse le 3 mai 2026, votre réclamation sera réputée rejetée',
      'Service des relations avec les usagers',
      '1 place de l’Hôtel-de-Ville, 22000 Saint-Brieuc',
      'usagers@exemple.fr',
      '02 99 00 56 78',
      'dans les deux mois',
      'tribunal administratif de Rennes',
    ])
      expect(read).toContain(part)
  })

  it('a public authority writing in English: the same', async () => {
    const read = (await print('PUBLIC_ACKNOWLEDGEMENT', 'en')).pdf.text.replace(/\s+/g, ' ')
    for (const part of [
      /Date of receipt: 3 March 2026/,
      /no express decision by 3 May 2026, your complaint will be deemed to have been rejected/,
      /The service in charge of your case is: User relations/,
      /1 place de l’Hôtel-de-Ville, 22000 Saint-Brieuc/,
      /E-mail: usagers@exemple\.fr/,
      /Telephone: 02 99 00 56 78/,
      /within two months/,
      /before the following court: .*Rennes/,
    ])
      expect(read).toMatch(part)
  })

  it('a remark passed on names nobody', async () => {
    const body = `${defaultLetter('REMARK_TRANSMISSION', 'fr').body}${defaultLetter('REMARK_TRANSMISSION', 'en').body}`
    expect(body).not.toMatch(/\{\{(si |if )?(personne|interlocuteur)/)
  })
})

describe('hostile words', () => {
  it('are printed as they are', async () => {
    const { pdf } = await print('ACKNOWLEDGEMENT', 'fr', {
      resume: `{{mediateur}} ${manyScripts}`,
      interlocuteur: longWord.slice(0, 300),
    })
    expect(pdf.text).toContain('{{mediateur}}')
    expect(drawsMissingGlyph(pdf.raw)).toBe(false)
  })

  it('of a whole page flow over several pages, the signature on the last', async () => {
    const motifs = Array.from(
      { length: 40 },
      (_, index) => `Motif numéro ${index} : ${'mot '.repeat(30)}`,
    ).join('\n\n')
    const { pdf } = await print('REFUSAL', 'fr', { motifs })
    expect(pdf.pages.length).toBeGreaterThan(2)
    expect(pdf.pages.at(-1)?.text).toContain('Claire Martin')
  })

  it('the same letter gives the same bytes', async () => {
    const [one, two] = [await print('CLOSING', 'fr'), await print('CLOSING', 'fr')]
    expect(Buffer.from(one.made.bytes).equals(Buffer.from(two.made.bytes))).toBe(true)
  })
})
