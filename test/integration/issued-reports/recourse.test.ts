import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatherCases } from '#service/documents/gather-cases'
import { gatherRecourse } from '#service/documents/gather-recourse'
import { makeContext, requireRegister } from '#service/register-context'
import { refusalGrounds, writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

describe.each(engines)('the recourse of a period on %s', (engine) => {
  let register: TestService
  beforeAll(async () => {
    register = await openTestService({ engine })
  })
  afterAll(() => register.close())

  async function tell() {
    const open = requireRegister(register.service)
    const context = await makeContext(register.service, open, open.engine.db)
    const period = { from: '2026-08-01', to: '2026-12-31' }
    return gatherRecourse(context, await gatherCases(context, period.to, []), period, 'fr')
  }

  /** A case answered by a refusal, against which the person appeals. */
  async function refused(receivedAt: string) {
    const { id, number } = await register.call('intake.record', writtenComplaint({ receivedAt }))
    const answer = { outcome: 'NOT_UPHELD', refusalGrounds, recourseGiven: true } as const
    await register.call('complaints.answer', { id, version: 1, answeredAt: '2026-11-10T10:00', ...answer })
    const { version } = await register.call('complaints.appeal', { id, version: 2, step: 'ASK' })
    return { id, number, version }
  }

  it('counts neither what was reclassified nor what was cancelled', async () => {
    const kept = await refused('2026-11-09T10:00')
    const downgraded = await refused('2026-11-09T11:00')
    const cancelled = await refused('2026-11-09T12:00')
    const waiting = await register.call('intake.record', writtenComplaint({ receivedAt: '2026-08-03T10:00' }))
    const twice = await register.call('intake.record', writtenComplaint({ receivedAt: '2026-08-04T10:00' }))
    expect(await tell()).toMatchObject({
      refused: 3,
      told: 3,
      steps: [{}, {}, {}],
      openToMediation: [waiting.number, twice.number],
    })
    const { number, ...which } = downgraded
    await register.call('complaints.reclassify', { ...which, reason: 'REFUSES_CONTACT_DETAILS' })
    const gone = { id: cancelled.id, version: cancelled.version, reason: 'Saisie deux fois' }
    await register.call('complaints.cancel', gone)
    await register.call('complaints.cancel', { id: twice.id, version: 1, reason: 'Saisie deux fois' })
    expect(await tell()).toMatchObject({
      refused: 1,
      told: 1,
      steps: [{ number: kept.number, kind: 'APPEAL' }],
      openToMediation: [waiting.number],
    })
  })
})
