import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messages } from '#shared/i18n/messages'
import { compareRisks, criticalityOf, levelOf, riskMatrix } from '#shared/improvement/criticality'
import { generateSection, readBlocks } from '#shared/improvement/procedure/generate-procedure'
import type { ProcedureFacts } from '#shared/improvement/procedure/procedure-facts'
import { procedureSections, sectionState } from '#shared/improvement/procedure/procedure-section'
import { findReviewGaps } from '#shared/improvement/review-checks'
import { noRatings, statementCount, statementParts } from '#shared/improvement/self-assessment'
import { quotientParts, serviceQuotient } from '#shared/indicators/service-quotient'
import { profiles } from '#shared/settings/profile'
import { isInForce, standardsOf } from '#shared/standards/standards'

describe('risks', () => {
  const step = fc.integer({ min: 1, max: 4 })
  const risk = fc.record({ severity: step, probability: step, title: fc.string({ maxLength: 12 }) })

  it('are as critical as severity times probability, and stand from the most critical down', () => {
    expect(criticalityOf({ severity: 4, probability: 3 })).toBe(12)
    expect([1, 3, 4, 8, 9, 16].map(levelOf)).toEqual(['LOW', 'LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'HIGH'])
    fc.assert(
      fc.property(fc.array(risk), (risks) => {
        const sorted = [...risks].sort(compareRisks).map(criticalityOf)
        expect(sorted).toEqual([...sorted].sort((a, b) => b - a))
      }),
    )
  })

  it('stand each in one cell of the matrix, whose level is theirs', () => {
    fc.assert(
      fc.property(fc.array(risk), (risks) => {
        const cells = riskMatrix(risks).flat()
        expect(cells).toHaveLength(16)
        expect(cells.flatMap((cell) => cell.risks)).toHaveLength(risks.length)
        for (const cell of cells) {
          for (const found of cell.risks) expect(levelOf(criticalityOf(found))).toBe(cell.level)
        }
      }),
    )
  })
})

describe('the self-assessment', () => {
  it('has 25 statements in seven parts of the stated sizes, worded in both languages', () => {
    expect(statementCount).toBe(25)
    expect(statementParts.map(({ first, size }) => [first, size])).toEqual([
      [0, 4],
      [4, 4],
      [8, 3],
      [11, 3],
      [14, 3],
      [17, 5],
      [22, 3],
    ])
    for (const { statements } of [messages.fr.improvement, messages.en.improvement]) {
      const sizes = Object.values(statements).map((part) => Object.keys(part).length - 1)
      expect(sizes).toEqual([...quotientParts])
    }
    expect(serviceQuotient(noRatings())).toMatchObject({ value: null, n: 0 })
  })

  it('lies between 7 and 35, rises with every mark, and says which band it falls in', () => {
    const marks = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 })
    fc.assert(
      fc.property(marks, fc.nat(24), (ratings, index) => {
        const { value, band } = serviceQuotient(ratings)
        expect(value).toBeGreaterThanOrEqual(7)
        expect(value).toBeLessThanOrEqual(35)
        const expected = (value ?? 0) >= 28 ? 'ASSET' : (value ?? 0) >= 21 ? 'ADEQUATE' : 'LOSING_CUSTOMERS'
        expect(band).toBe(expected)
        const better = ratings.with(index, Math.min(5, (ratings[index] ?? 0) + 1))
        expect(serviceQuotient(better).value).toBeGreaterThanOrEqual(value ?? 0)
      }),
    )
  })
})

describe('a management review', () => {
  const whole = {
    heldOn: '2026-07-10',
    to: '2026-06-30',
    participants: ['Anne'],
    findings: 'Moins de retards.',
    conclusion: 'Le dispositif convient.',
  }

  it('is closed when it was held, by somebody, about a period that is over, with words', () => {
    expect(findReviewGaps(whole, '2026-07-10')).toEqual([])
    expect(findReviewGaps(whole, '2026-06-15').map(({ path }) => path)).toEqual(['heldOn', 'to'])
    const empty = { ...whole, heldOn: null, participants: [], findings: null, conclusion: null }
    expect(findReviewGaps(empty, '2026-07-10').map(({ path }) => path)).toEqual([
      'heldOn',
      'participants',
      'findings',
      'conclusion',
    ])
  })
})

const facts: ProcedureFacts = {
  profile: 'TOURIST_OFFICE',
  organisation: 'Office de tourisme',
  reach: ['1, quai du Port'],
  sites: ['Port', 'Plage'],
  channels: ['lettre', 'courriel'],
  frontDesk: [],
  handlers: [{ name: 'Anne Le Goff', position: 'Responsable qualité' }],
  managers: [],
  acknowledgement: { commitment: '2 jours ouvrés', ceiling: null },
  answer: { commitment: '3 jours ouvrables', ceiling: '2 mois' },
  priorities: [{ name: 'P1', days: '1 jour ouvré' }],
  formalisationDays: 15,
  warningShare: 80,
  ceilings: [{ role: 'Accueil', amount: '50,00 €' }],
  mediator: null,
  naturesNotCounted: ['prix'],
  exampleNumber: 'R-2026-0001',
  dataContact: null,
  retention: { archived: 1, anonymised: 5 },
  standard: null,
  recurrence: { count: 3, days: 90 },
}

describe('the procedure', () => {
  it('says in each section what the settings say, for every profile and in both languages', () => {
    for (const profile of profiles) {
      for (const language of ['fr', 'en'] as const) {
        for (const section of procedureSections) {
          const text = generateSection(section, { ...facts, profile }, language)
          expect(text.length, section).toBeGreaterThan(60)
          expect(text, section).not.toMatch(/undefined|null|\$\{|\n{3}|\{\{/)
        }
      }
    }
    const delays = generateSection('delays', facts, 'fr')
    expect(delays).toMatch(/Réponse\s: engagement de 3 jours ouvrables, plafond de 2 mois/)
    expect(generateSection('people', facts, 'fr')).toContain('Anne Le Goff (Responsable qualité)')
    expect(generateSection('compensation', facts, 'en')).toContain('Accueil: up to 50,00 €')
    const mediator = { name: 'Médiation Tourisme', address: '1, rue\nParis', website: 'https://m.example' }
    expect(generateSection('recourse', { ...facts, mediator }, 'fr')).toContain(
      'Médiation Tourisme, 1, rue, Paris, https://m.example',
    )
  })

  it('follows the settings until it is put in own words, and says when the settings have changed since', () => {
    expect(sectionState(null, 'a')).toBe('GENERATED')
    expect(sectionState({ text: 'b', writtenOver: 'a' }, 'a')).toBe('OWN')
    expect(sectionState({ text: 'b', writtenOver: 'a' }, 'c')).toBe('OUTDATED')
    expect(sectionState({ text: 'c', writtenOver: 'a' }, 'c')).toBe('GENERATED')
  })

  it('reads paragraphs and lists', () => {
    expect(readBlocks('Un :\n- a ;\n- b.\n\nDeux\n\n- c')).toEqual([
      { kind: 'paragraph', lines: ['Un :'] },
      { kind: 'points', lines: ['a ;', 'b.'] },
      { kind: 'paragraph', lines: ['Deux'] },
      { kind: 'points', lines: ['c'] },
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { lines } of readBlocks(text)) expect(lines.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('standards', () => {
  const inForce = (profile: (typeof profiles)[number], day: string) =>
    standardsOf(profile)
      .filter((standard) => isInForce(standard, day))
      .map(({ code }) => code)

  it('change over on their day and never overlap', () => {
    expect(inForce('TRAINING_ORGANISATION', '2026-10-31')).toEqual(['RNQ_9'])
    expect(inForce('TRAINING_ORGANISATION', '2026-11-01')).toEqual(['RNQ_2026'])
    expect(inForce('TOURIST_OFFICE', '2026-12-31')).toEqual(['QUALITE_TOURISME'])
    expect(inForce('TOURIST_OFFICE', '2027-01-01')).toEqual(['DESTINATION_EXCELLENCE'])
    expect(inForce('WATER_SERVICE', '2020-01-01')).toEqual(['P155_1'])
  })
})
