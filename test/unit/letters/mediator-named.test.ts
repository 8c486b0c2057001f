import { describe, expect, it } from 'vitest'
import { checkMediatorNamed } from '#shared/letters/letter-rules'

const mediator = {
  name: 'Médiateur de l’Exemple',
  address: '1 rue Haute',
  website: 'https://mediateur.example/',
}
const sender = { mediator } as Parameters<typeof checkMediatorNamed>[2]['sender']
const facts = { stakeholder: null, sender }

describe('a refusal corrected by hand', () => {
  it('still names the mediator and the web site, however they are typed', () => {
    const text = "Vous pouvez saisir le médiateur de l'exemple (mediateur.example)."
    expect(checkMediatorNamed('REFUSAL', text, facts)).toEqual([])
  })

  it('is held back when they were dropped, for consumers and refusals only', () => {
    const codes = (template: 'REFUSAL' | 'CLOSING', stakeholder: string | null) =>
      checkMediatorNamed(template, 'Nous refusons.', { ...facts, stakeholder }).map(({ code }) => code)
    expect(codes('REFUSAL', null)).toEqual(['LETTER_MEDIATOR_DROPPED'])
    expect(codes('REFUSAL', 'ENTREPRISE')).toEqual([])
    expect(codes('CLOSING', null)).toEqual([])
  })
})
