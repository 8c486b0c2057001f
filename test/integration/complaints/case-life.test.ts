import { afterEach, describe, expect, it } from 'vitest'
import { refusalGrounds, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

let register: TestService
afterEach(async () => register.close())

describe.each(engines)('the life of a case on %s', (engine) => {
  async function openCase(changes: Parameters<typeof writtenComplaint>[0] = {}) {
    register = await openTestService({ engine })
    const { id } = await register.call('intake.record', writtenComplaint(changes))
    return register.call('complaints.get', { id })
  }

  it('refuses to close a case and lists everything that is missing', async () => {
    const { id, version } = await openCase({
      agreedSolutions: [{ description: 'Refaire le panneau', immediate: false, promisedFor: '2026-12-01' }],
    })
    const error = await register.refuse('complaints.close', { id, version })
    expect(error.code).toBe('CLOSING_GATE')
    expect(error.issues?.map((issue) => issue.code)).toEqual([
      'GATE_ACKNOWLEDGEMENT',
      'GATE_ANSWER',
      'GATE_OUTCOME',
      'GATE_SOLUTION',
      'GATE_FOLLOW_UP',
    ])
    expect(error.issues?.every((issue) => issue.message.length > 10)).toBe(true)
  })

  it('walks from reception to closing, and its status follows from the facts', async () => {
    let { id, version, status } = await openCase()
    const statuses = [status]
    const step = async (next: Promise<{ version: number; status: typeof status }>) => {
      const updated = await next
      version = updated.version
      statuses.push(updated.status)
    }
    await step(register.call('complaints.acknowledge', { id, version, acknowledgedAt: '2026-11-10T09:00' }))
    await step(
      register.call('complaints.update', { id, version, changes: { severity: 3, admissible: true } }),
    )
    const answer = {
      outcome: 'NOT_UPHELD',
      refusalGrounds,
      recourseGiven: true,
      answerChannel: 'LETTER',
    } as const
    await step(register.call('complaints.answer', { id, version, answeredAt: '2026-11-12T09:00', ...answer }))
    await step(
      register.call('complaints.followUp', { id, version, at: '2026-11-14T09:00', satisfactionScore: 4 }),
    )
    await step(register.call('complaints.close', { id, version, minutesSpent: 35 }))
    expect(statuses).toEqual(['RECEIVED', 'ACKNOWLEDGED', 'ASSESSED', 'ANSWERED', 'FOLLOWED_UP', 'CLOSED'])
    const refused = await register.refuse('complaints.update', { id, version, changes: { severity: 1 } })
    expect(refused).toMatchObject({ code: 'REFUSED', issues: [{ code: 'ALREADY_CLOSED' }] })
    await step(register.call('complaints.reopen', { id, version, reason: 'La personne a rappelé' }))
    expect(statuses.at(-1)).toBe('REOPENED')
    const early = await register.refuse('complaints.close', { id, version, closedAt: '2026-11-15T09:00' })
    expect(early.issues?.map((issue) => issue.code)).toContain('BEFORE_REOPENING')
    const { entries } = await register.call('history.list', { entityId: id })
    expect(entries.map((entry) => entry.action)).toEqual([
      'REOPEN',
      'CLOSE',
      'FOLLOW_UP',
      'ANSWER',
      'UPDATE',
      'ACKNOWLEDGE',
      'CREATE',
    ])
    expect(entries[4]?.changes).toContainEqual({ field: 'severity', before: null, after: 3 })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('takes an early answer for an acknowledgement, and two attempts for a follow-up', async () => {
    let { id, version } = await openCase()
    const answered = await register.call('complaints.answer', {
      id,
      version,
      answeredAt: '2026-11-10T15:00',
      outcome: 'UPHELD',
    })
    version = answered.version
    for (const at of ['2026-11-12T10:00', '2026-11-13T10:00']) {
      const attempt = await register.call('complaints.followUp', { id, version, reached: false, at })
      version = attempt.version
    }
    expect(await register.call('complaints.close', { id, version })).toMatchObject({ status: 'CLOSED' })
  })

  it('asks for an acknowledgement when the answer came after it was due', async () => {
    const { id, version } = await openCase({ receivedAt: '2026-09-01T10:00' })
    const { version: next } = await register.call('complaints.answer', { id, version, outcome: 'UPHELD' })
    const error = await register.refuse('complaints.close', { id, version: next })
    expect(error.issues?.map((issue) => issue.code)).toContain('GATE_ACKNOWLEDGEMENT')
  })

  it('downgrades to a remark: the number stays, the person goes everywhere, both point at each other', async () => {
    const { id, version, number } = await openCase({ summary: 'Madame Œuvrard a attendu' })
    await register.call('complaints.update', { id, version, changes: { place: 'Chez Jeanne Œuvrard' } })
    const { complaint, remark } = await register.call('complaints.reclassify', {
      id,
      version: version + 1,
      reason: 'REFUSES_CONTACT_DETAILS',
    })
    expect(complaint).toMatchObject({
      number,
      status: 'RECLASSIFIED',
      complainant: null,
      relatedRemark: remark,
    })
    const kept = await register.call('remarks.get', { id: remark.id })
    expect(kept).toMatchObject({ relatedComplaint: { id, number }, originReason: 'REFUSES_CONTACT_DETAILS' })
    expect(kept.verbatim).toContain('une heure devant une porte close')
    const db = register.service.register?.engine.db
    for (const table of ['complaint', 'remark', 'history', 'historyPersonal'] as const) {
      expect(JSON.stringify(await db?.selectFrom(table).selectAll().execute())).not.toContain('uvrard')
    }
    expect(await register.call('complaints.list', { filter: { text: 'oeuvrard' } })).toMatchObject({
      rows: [],
    })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    const error = await register.refuse('complaints.update', {
      id,
      version: version + 2,
      changes: { severity: 1 },
    })
    expect(error.issues?.[0]?.code).toBe('ALREADY_RECLASSIFIED')

    // The person comes back with an address: another complaint, and the first one still says what became of it.
    const { complaint: second } = await register.call('remarks.promote', {
      id: remark.id,
      version: kept.version,
      complainant: { name: 'Jeanne Œuvrard', email: 'jeanne@example.fr' },
      writtenForm: true,
    })
    expect((await register.call('complaints.get', { id })).relatedRemark).toEqual(remark)
    expect((await register.call('complaints.get', { id: second.id })).relatedRemark).toEqual(remark)
  })

  it('forgets the words of promises when a case is downgraded, and keeps that one was given up', async () => {
    const promise = {
      description: 'Rappeler Madame Œuvrard',
      immediate: false,
      promisedFor: '2026-12-01',
      abandonedReason: 'Madame Œuvrard a déménagé',
    }
    const { id, version } = await openCase({ agreedSolutions: [promise] })
    const { complaint } = await register.call('complaints.reclassify', {
      id,
      version,
      reason: 'REFUSES_CONTACT_DETAILS',
    })
    expect(complaint.agreedSolutions).toMatchObject([{ description: '—', abandonedReason: '—' }])
    const kept = await register.service.register?.engine.db.selectFrom('agreedSolution').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain('uvrard')
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('asks why a complaint is downgraded for another reason', async () => {
    const { id, version } = await openCase()
    const error = await register.refuse('complaints.reclassify', { id, version, reason: 'OTHER' })
    expect(error).toMatchObject({ code: 'INVALID_INPUT', field: 'detail' })
  })

  it('refuses a change made on an old version and names who was faster', async () => {
    const { id, version } = await openCase()
    await register.call('session.choose', { employee: 'Bruno Caër' })
    await register.call('complaints.update', { id, version, changes: { severity: 2 } })
    const error = await register.refuse('complaints.update', { id, version, changes: { severity: 4 } })
    expect(error.code).toBe('CONFLICT')
    expect(error.message).toContain('Bruno Caër')
  })

  it('refuses to empty the contact details of a complaint', async () => {
    const { id, version } = await openCase()
    const error = await register.refuse('complaints.update', { id, version, changes: { complainant: null } })
    expect(error.issues?.[0]).toMatchObject({ path: 'complainant', code: 'CONTACT_DETAILS_MISSING' })
    const street = { name: 'Jeanne Œuvrard', address: { street: '3 rue du Port' } }
    const nowhere = await register.refuse('complaints.update', {
      id,
      version,
      changes: { complainant: street },
    })
    expect(nowhere.issues?.[0]).toMatchObject({
      path: 'complainant.address.city',
      code: 'ADDRESS_INCOMPLETE',
    })
  })

  it('holds a town alone for no address, and leaves older entries that have no more until they are touched', async () => {
    const { id, version } = await openCase()
    const complainant = { name: 'Jeanne Œuvrard', address: { city: 'Vannes' } }
    const error = await register.refuse('complaints.update', { id, version, changes: { complainant } })
    expect(error.issues?.[0]).toMatchObject({ path: 'complainant', code: 'CONTACT_DETAILS_MISSING' })
    await register.service.register?.engine.db
      .updateTable('complaint')
      .set({ complainantPhone: null, complainantEmail: null, complainantCity: 'Vannes' })
      .execute()
    const updated = await register.call('complaints.update', { id, version, changes: { severity: 2 } })
    expect(updated).toMatchObject({ severity: 2, complainant: { address: { city: 'Vannes' } } })
  })

  it('takes the answers to the questions that left with the closing, without opening the case again', async () => {
    const closed = async (attempts: number) => {
      let current = await openCase()
      const change = () => ({ id: current.id, version: current.version })
      const answer = { answeredAt: '2026-11-10T15:00', outcome: 'UPHELD' } as const
      current = await register.call('complaints.answer', { ...change(), ...answer })
      for (let left = attempts; left > 0; left--)
        current = await register.call('complaints.followUp', {
          ...change(),
          reached: false,
          at: '2026-11-11T10:00',
        })
      if (attempts === 0)
        current = await register.call('complaints.followUp', { ...change(), at: '2026-11-12T10:00' })
      return register.call('complaints.close', { ...change(), closedAt: '2026-11-13T10:00' })
    }
    const marks = { satisfied: true, satisfactionScore: 4, at: '2026-11-15T10:00' } as const

    const { id, version } = await closed(2)
    const answered = await register.call('complaints.followUp', { id, version, ...marks })
    expect(answered).toMatchObject({
      status: 'CLOSED',
      closedAt: '2026-11-13T09:00:00.000Z',
      followedUpAt: '2026-11-15T09:00:00.000Z',
      satisfactionScore: 4,
    })
    const attempt = { id, version: answered.version, reached: false }
    const refused = await register.refuse('complaints.followUp', attempt)
    expect(refused.issues).toMatchObject([{ code: 'ALREADY_CLOSED' }])
    const { csat } = await register.call('indicators.get', { from: '2026-11-01', to: '2026-11-15' })
    expect(csat).toMatchObject({ value: 100, n: 1 })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
    const seen = { id, version: answered.version }
    const cancelled = await register.call('complaints.cancel', { ...seen, reason: 'Deux fois' })
    const over = await register.refuse('complaints.followUp', { id, version: cancelled.version, ...marks })
    expect(over.issues).toMatchObject([{ code: 'ALREADY_CANCELLED' }])
    await register.close()

    // Somebody was reached before the closing: the day on which that was stays.
    const reached = await closed(0)
    const later = await register.call('complaints.followUp', {
      id: reached.id,
      version: reached.version,
      ...marks,
    })
    expect(later).toMatchObject({ followedUpAt: '2026-11-12T09:00:00.000Z', satisfied: true })
  })

  it('asks for the reason of a nature that says nothing, also when a case is corrected', async () => {
    const { id, version } = await openCase()
    const error = await register.refuse('complaints.update', { id, version, changes: { nature: 'AUTRE' } })
    expect(error.issues?.[0]).toMatchObject({ path: 'reason', code: 'DETAIL_MISSING' })
    const changes = { nature: 'AUTRE', reason: 'Objet trouvé' }
    const specified = await register.call('complaints.update', { id, version, changes })
    const emptied = await register.refuse('complaints.update', {
      id,
      version: specified.version,
      changes: { reason: null },
    })
    expect(emptied.issues?.[0]).toMatchObject({ path: 'reason', code: 'DETAIL_MISSING' })
  })

  it('takes a full answer for the first response where none came before, however it is entered', async () => {
    const answeredAt = '2026-11-10T10:00:00.000Z'
    const { id, version, firstSubstantiveResponseAt } = await openCase({ answeredAt })
    expect(firstSubstantiveResponseAt).toBe(answeredAt)
    const later = { answeredAt: '2026-11-11T10:00:00.000Z' }
    const corrected = await register.call('complaints.update', { id, version, changes: later })
    expect(corrected.firstSubstantiveResponseAt).toBe(answeredAt)
    const sooner = '2026-11-10T08:00:00.000Z'
    const again = { id, version: corrected.version, answeredAt: sooner, outcome: 'UPHELD' } as const
    expect(await register.call('complaints.answer', again)).toMatchObject({
      answeredAt: sooner,
      firstSubstantiveResponseAt: sooner,
    })
  })

  it('never edits the words that were received', async () => {
    const { id, version } = await openCase()
    const error = await register.refuse('complaints.update', { id, version, changes: { verbatim: 'Autre' } })
    expect(error.issues?.[0]).toMatchObject({ path: 'changes.verbatim', code: 'UNKNOWN_FIELD' })
  })

  it('cancels with a reason and keeps the number', async () => {
    const { id, version, number } = await openCase()
    const cancelled = await register.call('complaints.cancel', { id, version, reason: 'Saisie deux fois' })
    expect(cancelled).toMatchObject({ number, status: 'CANCELLED', cancellationReason: 'Saisie deux fois' })
    const next = await register.call('intake.record', writtenComplaint())
    expect(next.number).toBe('R-2026-0002')
  })
})
