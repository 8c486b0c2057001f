import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

describe.each(engines)('targets, judgements and chosen figures on %s', (engine) => {
  let test: TestService
  beforeAll(async () => {
    test = await openTestService({ engine })
  })
  afterAll(() => test.close())

  it('keeps every target, says who set it and tells the history', async () => {
    const { targets } = await test.call('targets.list', {})
    expect(targets).toContainEqual({ indicator: 'csat', version: 0, value: 80 })
    const set = { indicator: 'csat', version: 0, value: 92.5, reason: 'Objectif' } as const
    expect(await test.call('targets.set', set)).toEqual({ indicator: 'csat', version: 1, value: 92.5 })
    expect((await test.refuse('targets.set', set)).code).toBe('CONFLICT')
    await test.call('targets.set', { indicator: 'csat', version: 1, value: null })
    const { versions } = await test.call('targets.history', { indicator: 'csat' })
    expect(versions.map(({ version, value, reason }) => [version, value, reason])).toEqual([
      [2, null, null],
      [1, 92.5, 'Objectif'],
    ])
    const { entries } = await test.call('history.list', { entity: 'settings', limit: 2 })
    expect(entries.map(({ changes }) => changes)).toEqual([
      [{ field: 'target.csat', before: 92.5, after: null }],
      [{ field: 'target.csat', before: 80, after: 92.5 }],
    ])
    expect(entries[1]?.reason).toBe('Objectif')
    const beyond = await test.refuse('targets.set', { indicator: 'csat', version: 2, value: 101 })
    expect(beyond.issues?.[0]?.code).toBe('TARGET_OUT_OF_BOUNDS')
    const none = await test.refuse('targets.set', { indicator: 'received', version: 0, value: 1 })
    expect(none.issues?.[0]?.code).toBe('NO_TARGET')
  })

  it('ranks problems by what somebody judged', async () => {
    await test.call('intake.record', writtenComplaint({ receivedAt: '2026-03-04T10:00', nature: 'PRIX' }))
    const year = { from: '2026-01-01', to: '2026-12-31' }
    const judge = { subject: 'NATURE', code: 'PRIX', version: 0, degree: 'NONE' } as const
    const before = (await test.call('indicators.get', year)).problems
    expect(before[0]).toMatchObject({ code: 'PRIX', degree: null, version: 0, share: 1, score: 1 })
    await test.call('problems.judge', judge)
    const after = (await test.call('indicators.get', year)).problems
    expect(after[0]).toMatchObject({ code: 'PRIX', degree: 'NONE', version: 1, share: 0, score: 0 })
    expect((await test.refuse('problems.judge', judge)).code).toBe('CONFLICT')
    await test.call('problems.judge', { ...judge, version: 1, degree: null })
    expect((await test.call('indicators.get', year)).problems[0]?.share).toBe(1)
    const unknown = await test.refuse('problems.judge', { ...judge, code: 'NULLE_PART' })
    expect(unknown.issues?.[0]?.path).toBe('code')
  })

  it('remembers the figures of each person, those of the profile otherwise', async () => {
    const usual = await test.call('dashboard.figures', {})
    expect(usual.isChosen).toBe(false)
    await test.call('dashboard.chooseFigures', { figures: ['nps', 'received'] })
    expect(await test.call('dashboard.figures', {})).toEqual({ figures: ['nps', 'received'], isChosen: true })
    await test.call('dashboard.chooseFigures', { figures: null })
    expect(await test.call('dashboard.figures', {})).toEqual(usual)
    const many = { figures: ['nps', 'ces', 'csat', 'rate', 'closed', 'received', 'minutes'] as const }
    expect((await test.refuse('dashboard.chooseFigures', { figures: [...many.figures] })).code).toBe(
      'INVALID_INPUT',
    )
  })
})
