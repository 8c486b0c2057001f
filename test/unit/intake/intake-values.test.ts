import { describe, expect, it } from 'vitest'
import { findLostFields } from '#renderer/features/intake/draft/find-lost-fields'
import { emptyIntakeValues, intakeValuesSchema } from '#renderer/features/intake/intake-values'
import { toIntakeInput } from '#renderer/features/intake/to-intake-input'
import { intakeInputSchema } from '#shared/intake/intake-api'
import { defaultLists } from '#shared/lists/default-lists'

const natures = defaultLists('TOURIST_OFFICE').filter((item) => item.list === 'NATURE')
const typed = {
  ...emptyIntakeValues,
  receivedAt: '2026-11-16T09:00:00.000Z',
  channel: 'COUNTER',
  nature: 'ATTENTE',
  verbatim: 'Une heure d’attente.',
} as const

describe('the input made of the form', () => {
  it('is what the contract asks for, blanks being nothing', () => {
    const input = intakeInputSchema.parse(toIntakeInput(typed, natures))
    expect(input).toMatchObject({ dissatisfaction: true, thirdParty: null, reason: null, severity: null })
  })

  it('names every field of the contract that a person can fill', () => {
    const sent = Object.keys(toIntakeInput(typed, natures))
    // These two belong to remarks; the last is added when the form is sent.
    const others = ['topic', 'polarity', 'submissionId']
    expect([...sent, ...others].sort()).toEqual(Object.keys(intakeInputSchema.shape).sort())
    // Nobody named is whoever records the entry, not nobody.
    expect(intakeInputSchema.parse(toIntakeInput(typed, natures)).acknowledgedBy).toBeUndefined()
  })

  it('counts a letter as written, whatever was ticked before', () => {
    expect(toIntakeInput({ ...typed, channel: 'LETTER' }, natures).writtenForm).toBe(true)
  })

  it('records a remark under the nature of its topic, or under the one that says nothing', () => {
    const remark = { ...typed, contactWish: 'ANONYMOUS' } as const
    expect(toIntakeInput({ ...remark, topic: 'PROPRETE' }, natures).nature).toBe('PROPRETE')
    expect(toIntakeInput({ ...remark, topic: 'PLAGES' }, natures).nature).toBe('AUTRE')
  })
})

describe('what a remark does not keep', () => {
  it('is everything that was filled beyond the words, the topic and the third party', () => {
    const values = {
      ...typed,
      place: 'Parking',
      thirdParty: { name: 'Mairie', category: '' },
      complainant: { ...typed.complainant, name: 'Zoé', stakeholder: 'VISITEUR' },
      agreedSolutions: [{ description: '', immediate: true, promisedFor: null, doneAt: null, doneBy: '' }],
    } as const
    const blank = { ...typed, complainant: { ...typed.complainant, stakeholder: 'VISITEUR' } } as const
    const lost = findLostFields(intakeValuesSchema.parse(values), intakeValuesSchema.parse(blank))
    expect(lost).toEqual(['complainant.name', 'place', 'agreedSolutions'])
  })
})

describe('a draft of another version', () => {
  it('keeps what is understood and starts the rest empty', () => {
    const values = intakeValuesSchema.parse({ verbatim: 'Un texte', severity: 'GRAVE', complainant: 12 })
    expect(values).toEqual({ ...emptyIntakeValues, verbatim: 'Un texte' })
  })
})
