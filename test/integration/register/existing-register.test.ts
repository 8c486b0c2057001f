import { describe, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService } from '#test/support/open-service'

// The hole this keeps shut: a second first start, real or with sample data, throws the register away.
describe.each(engines)('on %s', (engine) => {
  it.each([
    ['register.create', { organisation: 'Autre', profile: 'GENERIC' }],
    ['register.createDemonstration', { complaints: 3 }],
  ])('%s refuses to replace a register and leaves it whole', async (channel, input) => {
    const register = await openTestService({ engine })
    await register.call('intake.record', writtenComplaint())
    expect(await register.refuse(channel, input)).toMatchObject({ code: 'REGISTER_EXISTS' })
    expect(await register.call('complaints.count', {})).toEqual({ count: 1 })
    expect(await register.call('register.verify', {})).toMatchObject({ whole: true })
    await register.close()
  })
})
