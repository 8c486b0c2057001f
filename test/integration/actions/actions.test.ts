import { describe, expect, it } from 'vitest'
import { anonymousRemark, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

async function recordRemarks(service: TestService, count: number) {
  const recorded = []
  for (let index = 0; index < count; index += 1) {
    const receivedAt = `2026-1${index % 2}-0${index + 1}T09:00:00.000Z`
    recorded.push(await service.call('intake.record', anonymousRemark({ receivedAt, nature: 'HORAIRES' })))
  }
  return recorded
}

describe.each(engines)('actions on %s', (engine) => {
  it('answer to complaints and remarks, are done, checked, and found by where they stand', async () => {
    const service = await openTestService({ engine })
    const complaint = await service.call('intake.record', writtenComplaint())
    const [remark] = await recordRemarks(service, 1)
    const action = await service.call('actions.create', {
      kind: 'CORRECTIVE',
      title: 'Afficher les horaires d’hiver',
      owner: 'Bruno Caër',
      due: '2026-11-15',
      complaints: [complaint.number],
      remarks: [remark?.id ?? ''],
    })
    expect(action.complaints).toEqual([{ id: complaint.id, number: complaint.number }])
    expect(action.status).toBe('LATE')
    const decided = await service.call('remarks.get', { id: remark?.id ?? '' })
    expect([decided.decision, decided.status]).toEqual(['ACTION', 'DECIDED'])

    const early = await service.refuse('actions.checkEffectiveness', {
      id: action.id,
      version: 1,
      result: 'EFFECTIVE',
    })
    expect(early.issues?.[0]?.code).toBe('ACTION_NOT_DONE')
    const done = await service.call('actions.complete', {
      id: action.id,
      version: 1,
      done: '2026-11-14',
      evidence: 'Photo',
    })
    expect(done.status).toBe('DONE')
    expect((await service.refuse('actions.update', { id: action.id, version: 1, changes: {} })).code).toBe(
      'CONFLICT',
    )
    const checked = await service.call('actions.checkEffectiveness', {
      id: action.id,
      version: 2,
      result: 'PARTLY',
    })
    expect(checked.effectiveness).toMatchObject({ result: 'PARTLY', checkedOn: '2026-11-16' })

    await service.call('actions.create', {
      kind: 'IMPROVEMENT',
      title: 'Former aux langues',
      due: '2026-12-31',
    })
    const free = await service.call('actions.create', { kind: 'PREVENTIVE', title: 'Sans échéance' })
    await service.call('actions.cancel', { id: free.id, version: 1, reason: 'Faite en double' })
    const counts = await service.call('actions.count', {})
    expect(counts).toEqual({ count: 3, byStatus: { TO_DO: 1, LATE: 0, DONE: 0, CHECKED: 1, CANCELLED: 1 } })
    for (const [status, count] of Object.entries(counts.byStatus)) {
      const filter = { statuses: [status as 'DONE'] }
      expect((await service.call('actions.list', { filter })).rows).toHaveLength(count)
    }
    const found = await service.call('actions.list', { filter: { text: 'HORAIRE hiver' } })
    expect(found.rows.map(({ title }) => title)).toEqual(['Afficher les horaires d’hiver'])
    const first = await service.call('actions.list', { limit: 2 })
    const second = await service.call('actions.list', { limit: 2, after: first.next })
    expect([...first.rows, ...second.rows].map(({ due }) => due)).toEqual(['2026-11-15', '2026-12-31', null])

    const untied = await service.call('actions.unlink', { id: action.id, complaints: [complaint.id] })
    expect(untied.complaints).toEqual([])
    expect((await service.refuse('actions.link', { id: action.id, complaints: ['R-1999-0001'] })).code).toBe(
      'INVALID_INPUT',
    )
    expect((await service.call('register.verify', {})).findings).toEqual([])
    await service.close()
  })

  it('come of remarks that keep coming back, once', async () => {
    const service = await openTestService({ engine })
    await recordRemarks(service, 4)
    const { proposals } = await service.call('recurrences.list', {})
    expect(proposals).toMatchObject([{ topic: 'HORAIRES', count: 4, from: '2026-10-01', to: '2026-11-04' }])
    const [proposal] = proposals
    if (!proposal) throw new Error('no proposal')
    const { topic, site, remarks } = proposal
    await service.call('actions.create', {
      kind: 'CORRECTIVE',
      title: 'Revoir les horaires',
      remarks: remarks.map(({ id }) => id),
      recurrence: { topic, site },
    })
    expect((await service.call('recurrences.list', {})).proposals).toEqual([])

    await service.call('vigilance.update', { recurrenceCount: 2 })
    await recordRemarks(service, 2)
    const again = await service.call('recurrences.list', {})
    expect(again.proposals).toMatchObject([{ count: 2 }])
    await service.call('recurrences.dismiss', { topic, site, reason: 'Travaux finis' })
    expect((await service.call('recurrences.list', {})).proposals).toEqual([])
    expect((await service.call('register.verify', {})).findings).toEqual([])
    await service.close()
  })

  it('share root causes with the entries that they explain', async () => {
    const service = await openTestService({ engine })
    const one = await service.call('intake.record', writtenComplaint({ receivedAt: '2026-11-02T10:00' }))
    const other = await service.call('intake.record', writtenComplaint({ receivedAt: '2026-11-12T10:00' }))
    const cause = await service.call('rootCauses.create', {
      label: 'Horaires tenus à deux endroits',
      category: 'INFORMATION',
      complaints: [one.number, other.number],
    })
    expect(
      (
        await service.refuse('rootCauses.create', {
          label: 'horaires tenus à DEUX endroits',
          category: 'OTHER',
        })
      ).field,
    ).toBe('label')
    const action = await service.call('actions.create', {
      kind: 'CORRECTIVE',
      title: 'Une seule source',
      done: '2026-11-10',
      rootCause: cause.id,
    })
    // The history tells the cause by its words.
    const { entries } = await service.call('history.list', { entity: 'action', entityId: action.id })
    const change = { field: 'sharedCause', before: null, after: 'Horaires tenus à deux endroits' }
    expect(entries.at(-1)?.changes).toContainEqual(change)
    const detail = await service.call('rootCauses.get', { id: cause.id })
    expect(detail.comparison).toMatchObject({ on: '2026-11-10', days: 7, before: 0, after: 1 })
    // One case afterwards and none before proves nothing.
    expect(detail.comparison?.effect).toMatchObject({ ratio: null, verdict: 'UNDECIDED' })
    const { causes } = await service.call('rootCauses.list', { entry: one.id })
    expect(causes).toMatchObject([{ complaints: 2, actions: 1, openActions: 0 }])
    await service.call('rootCauses.unlink', { id: cause.id, complaints: [one.id] })
    expect((await service.call('rootCauses.list', { entry: one.id })).causes).toEqual([])
    expect((await service.call('register.verify', {})).whole).toBe(true)
    await service.close()
  })
})

describe.each(engines)('third parties on %s', (engine) => {
  it('receive what is passed on, are reminded, and their answers reach the remark', async () => {
    const service = await openTestService({ engine })
    const thirdParty = { name: 'Camping des Pins', category: 'Hébergement' }
    const remark = await service.call(
      'intake.record',
      anonymousRemark({ thirdParty: { name: 'CAMPING DES PINS' } }),
    )
    const unlisted = await service.call('thirdParties.list', {})
    expect(unlisted.unlisted).toEqual([{ name: 'CAMPING DES PINS', category: null, entries: 1 }])
    const provider = await service.call('thirdParties.create', { ...thirdParty, phone: '05 59 12 34 56' })
    expect(provider.phone).toBe('+33 5 59 12 34 56')
    expect((await service.refuse('thirdParties.create', { name: 'camping des pins' })).field).toBe('name')
    expect((await service.call('thirdParties.list', {})).thirdParties).toMatchObject([
      { remarks: 1, waiting: 0 },
    ])

    const sent = await service.call('transmissions.create', {
      remark: remark.number,
      thirdParty: provider.name,
      sentOn: '2026-11-10',
      means: 'EMAIL',
      expectedOn: '2026-11-12',
    })
    expect(await service.call('remarks.get', { id: remark.id })).toMatchObject({
      transmittedTo: 'Camping des Pins',
      status: 'TRANSMITTED',
    })
    const reminded = await service.call('transmissions.remind', {
      id: sent.id,
      version: 1,
      expectedOn: '2026-11-30',
    })
    expect([reminded.reminders, reminded.remindedOn]).toEqual([1, '2026-11-16'])
    expect((await service.call('transmissions.list', { open: true })).rows).toHaveLength(1)
    await service.call('transmissions.answer', { id: sent.id, version: 2, answer: 'Le panneau sera changé.' })
    expect((await service.call('remarks.get', { id: remark.id })).transmissionAnsweredOn).toBe('2026-11-16')
    expect((await service.call('transmissions.list', { open: true })).rows).toEqual([])
    expect((await service.call('register.verify', {})).findings).toEqual([])
    await service.close()
  })

  it('have a transmission for what is written on the remark itself', async () => {
    const service = await openTestService({ engine })
    const { id } = await service.call('intake.record', anonymousRemark())
    const changes = { transmittedTo: 'Mairie', transmittedOn: '2026-11-12' }
    await service.call('remarks.update', { id, version: 1, changes })
    const { rows } = await service.call('transmissions.list', { entry: id })
    expect(rows).toMatchObject([{ recipient: 'Mairie', sentOn: '2026-11-12', answeredOn: null }])
    const emptied = { transmittedTo: null, transmittedOn: null }
    await service.call('remarks.update', { id, version: 2, changes: emptied })
    const after = await service.call('transmissions.list', { entry: id })
    expect(after.rows).toMatchObject([{ withdrawnOn: '2026-11-16' }])
    await service.close()
  })
})
