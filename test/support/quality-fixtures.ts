import type { PosterData } from '#shared/quality/poster-data'
import type { QualityReviewData } from '#shared/quality/quality-review-data'
import type { WallSheetData } from '#shared/quality/wall-sheet-data'
import { longWord, manyScripts } from '#test/support/hostile-texts'
import { headerFixture } from '#test/support/report-fixtures'

const half = { from: '2026-01-01', to: '2026-06-30' }
const months = ['01', '02', '03', '04', '05', '06'].map((month, index) => ({
  month: `2026-${month}`,
  received: index * 3,
  closed: index * 2,
}))
const actions = [
  { title: 'Afficher les horaires d’hiver', due: '2026-07-15', done: null },
  { title: `Refaire le fléchage, ${longWord.slice(0, 120)}`, due: null, done: '2026-05-02' },
  { title: 'À dater', due: null, done: null },
]

export function wallSheetFixture(overrides: Partial<WallSheetData> = {}): WallSheetData {
  const figure = {
    label: 'Réponses dans les délais',
    value: '64,9 %',
    n: 97,
    comparison: '6,0 points de plus qu’en 2025',
  }
  return {
    header: headerFixture(),
    size: 'A4',
    period: half,
    sites: [],
    figures: [
      { ...figure, target: { text: 'cible 90,0 %', isReached: false } },
      { ...figure, value: '12 345 678 j 10 h 43 min', comparison: null, target: null },
      { ...figure, label: manyScripts.slice(0, 160), target: { text: 'cible 4,0', isReached: true } },
      { ...figure, value: 'non calculable', target: null },
    ],
    months,
    problems: [
      { label: 'Horaires', count: 12, percent: 24, actions },
      { label: manyScripts.slice(0, 120), count: 1, percent: 2, actions: [] },
    ],
    ...overrides,
  }
}

export function posterFixture(overrides: Partial<PosterData> = {}): PosterData {
  const pair = { topic: 'Accueil', site: 'Bureau du Port', decidedOn: '2026-05-02', answer: null }
  return {
    header: headerFixture(),
    size: 'A4',
    period: half,
    sites: [],
    received: 42,
    pairs: [
      {
        ...pair,
        said: 'Trop d’attente un jour de pluie.',
        answer: 'Un second guichet ouvre dès qu’il pleut, et un abri est posé devant la porte.',
        actions: [actions[0] ?? { title: '', due: null, done: null }],
      },
      { ...pair, said: manyScripts, actions },
      { ...pair, said: longWord, actions: [], decidedOn: null },
      ...Array.from({ length: 8 }, (_, index) => ({
        ...pair,
        said: `Remarque ${index}. `.repeat(12),
        actions: [],
      })),
    ],
    ...overrides,
  }
}

export function qualityReviewFixture(overrides: Partial<QualityReviewData> = {}): QualityReviewData {
  return {
    header: headerFixture(),
    period: half,
    previousPeriod: { from: '2025-07-01', to: '2025-12-31' },
    sites: ['Bureau du Port'],
    figures: ['Réclamations reçues', 'Taux pour 1 000', 'Délai de traitement'].map((label) => ({
      ...{ label, definition: 'Réclamations reçues dans la période, ni annulées ni requalifiées.' },
      ...{ value: '12', isAvailable: true, n: 12, before: '9' },
    })),
    months,
    natures: [
      { label: 'Horaires', count: 8, percent: 66.7, before: 3 },
      { label: manyScripts.slice(0, 100), count: 4, percent: 33.3, before: 0 },
    ],
    rateNote: 'Base du taux : 24 741 (Comptage)',
    remarks: { n: 16, suggestions: 4, transmitted: 3, decided: 5, displayed: 2 },
    remarksBefore: 11,
    topics: [{ label: 'Accueil', count: 16, percent: 100, before: 11 }],
    recurrences: [{ topic: 'Accueil', site: 'Bureau du Port', count: 4, period: half }],
    thirdParties: [
      { name: manyScripts.slice(0, 80), complaints: 1, remarks: 2, transmitted: 2, answered: 1 },
    ],
    actions: [
      {
        ...{ title: longWord, kind: 'Amélioration', owner: 'Nolwenn', due: '2026-07-15', done: null },
        ...{ evidence: null, status: 'En cours', effectiveness: null },
      },
    ],
    ...overrides,
  }
}
