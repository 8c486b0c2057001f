import { afterEach, describe, expect, it } from 'vitest'
import { anonymousRemark } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

let register: TestService
afterEach(async () => register.close())

describe.each(engines)('a remark whose author comes back with contact details, on %s', (engine) => {
  const complainant = { name: 'Jeanne Œuvrard', email: 'jeanne@example.fr' }

  async function promoted(remark: Parameters<typeof anonymousRemark>[0]) {
    register = await openTestService({ engine })
    const { id } = await register.call('intake.record', anonymousRemark(remark))
    const promotion = { id, version: 1, complainant, writtenForm: true, at: '2026-11-12T10:00' }
    const { complaint } = await register.call('remarks.promote', promotion)
    return register.call('complaints.get', { id: complaint.id })
  }

  it('is a complaint of its topic: the clock starts at the upgrade, the date of reception is kept', async () => {
    const complaint = await promoted({ receivedAt: '2026-10-05T10:00', nature: 'HORAIRES' })
    expect(complaint).toMatchObject({
      number: 'R-2026-0001',
      receivedAt: '2026-10-05T08:00:00.000Z',
      clockStartedAt: '2026-11-12T09:00:00.000Z',
      answerDueOn: '2026-11-16',
      nature: 'HORAIRES',
      reason: null,
    })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('says what it was about where no nature does', async () => {
    const complaint = await promoted({ nature: 'AUTRE', reason: 'Divers', topic: 'STATIONNEMENT' })
    expect(complaint).toMatchObject({ nature: 'AUTRE', reason: 'Stationnement' })
  })

  it('stays a remark of somebody who leaves a town, or a name alone', async () => {
    register = await openTestService({ engine })
    const { id } = await register.call('intake.record', anonymousRemark())
    for (const address of [undefined, { city: 'Vannes' }]) {
      const left = { name: 'Jeanne Œuvrard', address }
      const error = await register.refuse('remarks.promote', {
        id,
        version: 1,
        complainant: left,
        writtenForm: true,
      })
      expect(error.issues).toMatchObject([{ path: 'complainant', code: 'CONTACT_DETAILS_MISSING' }])
    }
  })
})
