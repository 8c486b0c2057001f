import { describe, expect, it } from 'vitest'
import { anonymousRemark, writtenComplaint } from '#test/support/entries'
import { engines, openTestService } from '#test/support/open-service'

const content = {
  screen: 'complaints' as const,
  filter: { overdue: true as const, period: 'THIS_YEAR' as const },
  sort: { by: 'answerDueOn' as const, descending: false },
  columns: ['number' as const, 'site' as const],
}

describe.each(engines)('saved views on %s', (engine) => {
  it('belong to one person or to the team, are renamed, removed and brought back', async () => {
    const register = await openTestService({ engine })
    const { call, refuse } = register
    await call('session.choose', { employee: 'Anne Le Goff' })
    const own = await call('savedViews.create', { name: 'Mes retards', content })
    const team = await call('savedViews.create', { name: 'Retards', isShared: true, content })
    await call('session.choose', { employee: 'Bruno Caër' })
    const seen = await call('savedViews.list', { screen: 'complaints' })
    expect(seen.views).toEqual([team])
    expect((await refuse('savedViews.remove', { id: own.id, version: 1 })).code).toBe('NOT_FOUND')
    expect((await refuse('savedViews.create', { name: 'RETARDS', isShared: true, content })).code).toBe(
      'INVALID_INPUT',
    )
    const renamed = await call('savedViews.update', { id: team.id, version: 1, name: 'En retard 2026' })
    expect(renamed).toMatchObject({ version: 2, name: 'En retard 2026', content })
    expect((await refuse('savedViews.update', { id: team.id, version: 1, name: 'Autre' })).code).toBe(
      'CONFLICT',
    )
    const { removed } = await call('savedViews.remove', { id: team.id, version: 2 })
    expect(await call('savedViews.list', { screen: 'complaints' })).toEqual({ views: [] })
    const { id, name, isShared } = removed
    await call('savedViews.create', { id, name, isShared, content: removed.content })
    expect((await call('savedViews.list', { screen: 'complaints' })).views).toMatchObject([{ name, content }])
    expect((await call('register.verify', {})).whole).toBe(true)
    await register.close()
  })
})

describe.each(engines)('the search of the palette on %s', (engine) => {
  it('finds numbers, names, phones, words and third parties, the newest first', async () => {
    const register = await openTestService({ engine })
    for (let index = 0; index < 8; index += 1) {
      await register.call('intake.record', writtenComplaint({ verbatim: `Attente ${index}` }))
    }
    const thirdParty = { name: 'Hôtel de l’Œuvre', category: null }
    await register.call('intake.record', anonymousRemark({ verbatim: 'Banc cassé', thirdParty }))
    const find = (text: string | null, limit = 5) => register.call('search.find', { text, limit })
    expect((await find('attente', 3)).complaints.map((row) => row.number)).toEqual([
      'R-2026-0008',
      'R-2026-0007',
      'R-2026-0006',
    ])
    expect((await find('r-2026-0002')).complaints[0]?.number).toBe('R-2026-0002')
    expect((await find('01 99 00')).complaints).toHaveLength(5)
    expect((await find('oeuvr')).thirdParties).toEqual([{ name: thirdParty.name, screen: 'remarks' }])
    expect((await find(null)).remarks).toHaveLength(1)
    expect(await find('"*')).toEqual({ complaints: [], remarks: [], actions: [], thirdParties: [] })
    await register.close()
  })
})
