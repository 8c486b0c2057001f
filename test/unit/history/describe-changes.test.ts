import { expect, it } from 'vitest'
import { describeChanges } from '#shared/history/describe-changes'
import type { ValueWords } from '#shared/history/value-text'

const words: ValueWords = {
  language: 'fr',
  zone: 'Europe/Paris',
  nameOf: () => 'Anne Le Goff',
  labelOf: (list, code) => `${list} ${code}`,
}
const wordsOf = (field: string, after: Parameters<typeof describeChanges>[0][number]['after']) =>
  describeChanges([{ field, before: null, after }], words)[0]?.after

it('says the values of a change as people read them', () => {
  expect(wordsOf('outcome', 'UPHELD')).toBe('Fondée')
  expect(wordsOf('severity', 3)).toBe('Majeure')
  expect(wordsOf('role', 'ADMINISTRATOR')).toBe('Administrateur')
  expect(wordsOf('occurredOn', '2026-07-14')).toBe('14/07/2026')
  expect(wordsOf('closedAt', '2026-07-14T08:05:00.000Z')).toMatch(/^14\/07\/2026\s10:05$/)
  expect(wordsOf('inScope', true)).toBe('Oui')
  expect(wordsOf('handledBy', '0193f0a0-0000-7000-8000-000000000001')).toBe('Anne Le Goff')
  expect(wordsOf('logo', { hash: 'a1'.repeat(32), type: 'image/png' })).toBe('a1a1a1a1a1a1… · image/png')
  expect(wordsOf('minutesSpent', 12)).toMatch(/^12\smin$/)
  expect(wordsOf('satisfactionScore', 4)).toBe('4 sur 5')
  expect(wordsOf('topic', 'BRUIT')).toBe('topic BRUIT')
  expect(wordsOf('transmittedOn', '2026-07-14')).toBe('14/07/2026')
  expect(wordsOf('displayed', false)).toBe('Non')
  expect(wordsOf('thirdParty', { name: 'Hôtel', category: null })).toBe('Hôtel')
  expect(wordsOf('summary', '')).toBeNull()
})

it('tells a long table by its length, and a text that looks like one as it is', () => {
  const figures = Array.from({ length: 10 }, (_, n) => ({ key: 'received', n }))
  expect(wordsOf('figures', JSON.stringify(figures))).toMatch(/^10\svaleurs$/)
  expect(wordsOf('ratings', [4, 3, 5, 4, 4, 4, 4, 3, 4])).toMatch(/^9\svaleurs$/)
  expect(
    wordsOf(
      'complaints',
      Array.from({ length: 9 }, (_, n) => `R-${n}`),
    ),
  ).toMatch(/^R-0\n/)
  expect(wordsOf('verbatim', '[{"a":1}]')).toBe('[{"a":1}]')
  expect(wordsOf('conclusion', '[{ sic')).toBe('[{ sic')
  expect(wordsOf('category', 'PARTNER')).toBe('Partenaire')
})

it('says what was noted on a case without a code of the program', () => {
  const event = {
    at: '2026-10-20T11:30:00.000Z',
    automatic: false,
    channel: 'PHONE',
    direction: 'OUT',
    minutes: 6,
    rank: 1,
    result: 'CONFIRMED',
    type: 'APPEAL_ANSWER',
  }
  expect(wordsOf('event.0193f0a0-0000-7000-8000-000000000001', event)).toMatch(
    /^20\/10\/2026\s13:30 · channel PHONE · Envoyé · 6\smin · Première réponse confirmée · Réponse au recours$/,
  )
})

it('knows fields of the same name apart by what they belong to', () => {
  const kindOf = (entity: 'action' | 'customerBase' | 'complaint', after: string) =>
    describeChanges([{ field: 'kind', before: null, after }], words, entity)[0]
  expect(kindOf('action', 'CORRECTIVE')).toMatchObject({ label: 'Type', after: 'Corrective' })
  expect(kindOf('customerBase', 'VISITORS')).toMatchObject({ label: 'Base', after: 'Visiteurs' })
  expect(kindOf('complaint', 'complaint')).toMatchObject({ after: 'Réclamation' })
  expect(wordsOf('standard', 'QUALITE_TOURISME')).toBe('Qualité Tourisme')
  expect(wordsOf('transmissionMeans', 'EMAIL')).toBe('channel EMAIL')
})
