import { afterEach, describe, expect, it } from 'vitest'
import { engines, openTestService, type TestService } from '#test/support/open-service'

let register: TestService
afterEach(async () => register.close())

const march = { kind: 'VISITORS', from: '2026-03-01', to: '2026-03-31' } as const

describe.each(engines)(
  'settings that somebody else changed meanwhile are not written over on %s',
  (engine) => {
    it('a base: over the version that was seen, over none when there was none', async () => {
      register = await openTestService({ engine })
      const first = await register.call('customerBases.set', { ...march, value: 1_000, version: 0 })
      await register.call('customerBases.set', { ...march, value: 1_200, version: first.version })
      const late = await register.refuse('customerBases.set', {
        ...march,
        value: 900,
        version: first.version,
      })
      expect(late.code).toBe('CONFLICT')
      expect(late.message).toContain('Anne Le Goff')
      expect((await register.refuse('customerBases.set', { ...march, value: 1, version: 0 })).code).toBe(
        'CONFLICT',
      )
      expect((await register.call('customerBases.list', {})).bases).toMatchObject([
        { value: 1_200, version: 2 },
      ])
      // Scripts that name no version go on as before.
      expect(await register.call('customerBases.set', { ...march, value: 1_300 })).toMatchObject({
        version: 3,
      })
      const april = { ...march, from: '2026-04-01', to: '2026-04-30' }
      expect((await register.refuse('customerBases.set', { ...april, value: 1, version: 4 })).code).toBe(
        'CONFLICT',
      )
    })

    it('vigilance: over what was seen', async () => {
      register = await openTestService({ engine })
      const over = await register.call('vigilance.get', {})
      await register.call('vigilance.update', { recurrenceCount: 4, over })
      expect((await register.refuse('vigilance.update', { recurrenceDays: 30, over })).code).toBe('CONFLICT')
      expect(await register.call('vigilance.get', {})).toMatchObject({
        recurrenceCount: 4,
        recurrenceDays: 90,
      })
      expect((await register.call('register.verify', {})).findings).toEqual([])
    })

    it('an entry of a list, and the order of the list', async () => {
      register = await openTestService({ engine })
      const natures = async () => {
        const info = await register.call('register.info', {})
        return info.state === 'OPEN' ? info.lists.filter(({ list }) => list === 'NATURE') : []
      }
      const [over, ...others] = await natures()
      if (!over) throw new Error('no nature')
      const { list, code, labelFr } = over
      await register.call('lists.save', { list, code, labelFr: 'Accueil au comptoir', over })
      const late = await register.refuse('lists.save', { list, code, labelFr, countsInRate: false, over })
      expect(late.code).toBe('CONFLICT')
      expect((await natures())[0]).toMatchObject({ labelFr: 'Accueil au comptoir', countsInRate: true })

      const seen = [over, ...others].map((item) => item.code)
      await register.call('lists.arrange', { list, codes: seen.toReversed(), over: seen })
      expect((await register.refuse('lists.arrange', { list, codes: seen, over: seen })).code).toBe(
        'CONFLICT',
      )
      // An entry that only stands elsewhere was not changed.
      const renamed = { ...over, labelFr: 'Accueil au comptoir' }
      await register.call('lists.save', { list, code, labelFr: 'Accueil', over: renamed })
    })
  },
)
