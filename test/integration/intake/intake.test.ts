import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { defaultNumberPrefixes } from '#shared/settings/settings'
import { anonymousRemark, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

let register: TestService

describe.each(engines)('intake on %s', (engine) => {
  afterEach(async () => register.close())

  it('makes a complaint of written words with contact details, and a remark of anonymous ones', async () => {
    register = await openTestService({ engine })
    expect(await register.call('intake.record', writtenComplaint())).toMatchObject({
      kind: 'complaint',
      number: 'R-2026-0001',
      reasons: ['WRITTEN_WITH_CONTACT_DETAILS'],
    })
    expect(await register.call('intake.record', anonymousRemark())).toMatchObject({
      kind: 'remark',
      number: 'RM-2026-0001',
      reasons: ['NO_CONTACT_DETAILS'],
    })
    const idea = anonymousRemark({ dissatisfaction: false })
    expect(await register.call('intake.record', idea)).toMatchObject({
      kind: 'suggestion',
      number: 'SG-2026-0001',
    })
  })

  it('keeps the full record as it was given', async () => {
    register = await openTestService({ engine })
    const { number } = await register.call('intake.record', fullComplaint)
    const complaint = await register.call('complaints.get', { number })
    expect(complaint).toMatchObject({
      receivedAt: '2026-11-09T09:30:00.000Z',
      status: 'ASSESSED',
      priority: 'P1',
      complainant: {
        name: 'Jeanne Œuvrard',
        phone: '+33 1 99 00 12 34',
        address: { city: 'Vannes', street: null },
      },
      thirdParty: { name: 'Camping des Pins', category: 'HEBERGEMENT' },
      agreedSolutions: [
        { description: 'Ticket remplacé', immediate: true, promisedFor: null, doneAt: '2026-11-09' },
        { description: 'Panneau à refaire', immediate: false, promisedFor: '2026-12-01', doneAt: null },
      ],
      compensations: [{ type: 'VOUCHER', amount: 1_550, grantedAt: '2026-11-10' }],
    })
    expect(complaint.verbatim).toBe(fullComplaint.verbatim)
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('stores no name for somebody who leaves no means to be answered', async () => {
    register = await openTestService({ engine })
    const given = writtenComplaint({ complainant: { name: 'Robert Discret' } })
    const { kind, reasons } = await register.call('intake.record', given)
    expect({ kind, reasons }).toEqual({ kind: 'remark', reasons: ['NO_CONTACT_DETAILS', 'NAME_NOT_STORED'] })
    for (const table of ['remark', 'history', 'historyPersonal'] as const) {
      const rows = await register.service.register?.engine.db.selectFrom(table).selectAll().execute()
      expect(JSON.stringify(rows)).not.toContain('Discret')
    }
  })

  it('refuses contact details without a name, with the field named', async () => {
    register = await openTestService({ engine })
    const error = await register.refuse(
      'intake.record',
      writtenComplaint({ complainant: { phone: '0199001234' } }),
    )
    expect(error).toMatchObject({ code: 'INVALID_INPUT', field: 'complainant.name' })
    expect(error.message).toMatch(/nom/)
  })

  it('lets an oral complaint wait for its written form', async () => {
    register = await openTestService({ engine })
    const { id, reasons } = await register.call(
      'intake.record',
      writtenComplaint({ channel: 'PHONE', writtenForm: false }),
    )
    expect(reasons).toEqual(['AWAITING_WRITTEN_FORM'])
    const oral = await register.call('complaints.get', { id })
    expect(oral.status).toBe('AWAITING_WRITTEN_FORM')
    const signed = await register.call('complaints.update', {
      id,
      version: oral.version,
      changes: { writtenForm: true },
    })
    expect(signed.status).toBe('RECEIVED')
  })

  it('keeps difficulties and hazards of training under numbers of their own, with nothing to formalise', async () => {
    register = await openTestService({ engine, create: { profile: 'TRAINING_ORGANISATION' } })
    const event = { ...anonymousRemark({ nature: 'TECHNIQUE' }), trainingEvent: 'DIFFICULTY' } as const
    const { id, number } = await register.call('intake.record', event)
    expect(number).toBe('DF-2026-0001')
    expect(await register.call('complaints.get', { id })).toMatchObject({
      kind: 'difficulty',
      status: 'RECEIVED',
    })
    const hazard = await register.call('intake.record', { ...event, trainingEvent: 'HAZARD' })
    expect(hazard.number).toBe('AL-2026-0001')
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('gives one entry for one submission, however often it is sent', async () => {
    register = await openTestService({ engine })
    const submission = writtenComplaint({ submissionId: '019a0000-0000-7000-8000-000000000001' })
    const first = await register.call('intake.record', submission)
    const again = await register.call('intake.record', submission)
    expect(again.id).toBe(first.id)
    expect(await register.call('complaints.count', {})).toEqual({ count: 1 })
  })

  it('numbers by the local year of reception, in the zone of the site', async () => {
    register = await openTestService({
      engine,
      create: { sites: [{ name: 'Nouméa', timeZone: 'Pacific/Noumea' }, { name: 'Paris' }] },
    })
    const receivedAt = '2025-12-31T20:00:00Z'
    const far = await register.call('intake.record', writtenComplaint({ receivedAt, site: 'Nouméa' }))
    const near = await register.call('intake.record', writtenComplaint({ receivedAt, site: 'paris' }))
    expect([far.number, near.number]).toEqual(['R-2026-0001', 'R-2025-0001'])
  })

  it('makes a receipt of a remark under the letters that the organisation chose', async () => {
    register = await openTestService({ engine })
    await register.call('settings.update', { numberPrefixes: { ...defaultNumberPrefixes, remark: 'OBS' } })
    const { number } = await register.call('intake.record', anonymousRemark())
    expect(number).toBe('OBS-2026-0001')
    expect(await register.call('documents.receipt', { number })).toMatchObject({ pages: 1 })
  })
})

describe.each(engines)('refusals of intake on %s', (engine) => {
  beforeAll(async () => {
    register = await openTestService({ engine })
  })
  afterAll(async () => register.close())

  it.each([
    ['receivedAt', { receivedAt: '2026-11-17T10:00' }, 'IN_THE_FUTURE'],
    ['receivedAt', { receivedAt: '2026-02-30T10:00' }, 'IMPOSSIBLE_DATE'],
    ['closedAt', { closedAt: '2026-11-01T10:00' }, 'BEFORE_RECEPTION'],
    ['nature', { nature: 'INCONNUE' }, 'NATURE_UNKNOWN'],
    ['channel', { channel: 'FAX' }, 'CHANNEL_UNKNOWN'],
    ['receivedBy', { receivedBy: 'Personne' }, 'EMPLOYEE_UNKNOWN'],
    ['site', { site: 'Ailleurs' }, 'SITE_UNKNOWN'],
    ['reason', { nature: 'AUTRE' }, 'DETAIL_MISSING'],
    ['complainant.phone', { complainant: { name: 'A', phone: '12' } }, 'PHONE_INVALID'],
    ['complainant.email', { complainant: { name: 'A', email: 'a@' } }, 'EMAIL_INVALID'],
    ['verbatim', { verbatim: '  \n ' }, 'REQUIRED'],
    ['verbatim', { verbatim: 'x'.repeat(30_001) }, 'TEXT_TOO_LONG'],
    ['severity', { severity: 5 }, 'NUMBER_TOO_LARGE'],
    [
      'agreedSolutions.0.promisedFor',
      { agreedSolutions: [{ description: 'A', immediate: false }] },
      'PROMISE_WITHOUT_DATE',
    ],
    ['refusalGrounds', { outcome: 'NOT_UPHELD', refusalGrounds: 'Non.' }, 'REFUSAL_GROUNDS_TOO_SHORT'],
    ['colour', { colour: 'red' }, 'UNKNOWN_FIELD'],
  ])('names %s when it is wrong', async (field, wrong, code) => {
    const error = await register.refuse('intake.record', { ...writtenComplaint(), ...wrong })
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.issues).toContainEqual(expect.objectContaining({ path: field, code }))
    expect(await register.call('complaints.count', {})).toEqual({ count: 0 })
  })
})

const fullComplaint = writtenComplaint({
  receivedBy: 'Bruno Caër',
  site: 'Site de la Plage',
  originalDocument: 'Classeur 2026, feuillet 12',
  complainant: {
    name: 'Jeanne Œuvrard',
    organisation: 'Les Randonneurs de l’Ouest',
    address: { postalCode: '56000', city: 'Vannes' },
    phone: '+33 (0)1.99.00.12.34',
    email: 'jeanne@exemple-été.fr',
    language: 'fr',
    stakeholder: 'VISITEUR',
    onBehalfOf: 'Groupe de 12 personnes',
  },
  occurredOn: '2026-11-08',
  place: 'Entrée du site',
  service: 'Visite guidée',
  thirdParty: { name: 'Camping des Pins', category: 'HEBERGEMENT' },
  reason: 'Porte close',
  summary: 'Fermeture non annoncée.',
  requestedRemedy: 'Remboursement des billets',
  customerSuggestion: 'Afficher les fermetures sur le site',
  severity: 2,
  safety: true,
  impact: 'SEVERAL',
  urgency: 'HIGH',
  competence: 'OURS',
  admissible: true,
  measuresTaken: 'Affichage corrigé',
  rootCause: 'Horaire d’hiver non mis à jour',
  attribution: 'Accueil',
  gapType: 'NON_CONFORMITY',
  detectionFailure: 'Pas de relecture mensuelle',
  internalRuleAtCause: 'Procédure d’affichage',
  agreedSolutions: [
    { description: 'Ticket remplacé', immediate: true },
    { description: 'Panneau à refaire', immediate: false, promisedFor: '2026-12-01' },
  ],
  compensations: [{ type: 'VOUCHER', amount: 1_550, grantedBy: 'Anne Le Goff', grantedAt: '2026-11-10' }],
  preventionSuggestion: 'Relire les horaires chaque mois',
})
