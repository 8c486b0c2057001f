import { describe, expect, it } from 'vitest'
import { engines, openTestService } from '#test/support/open-service'

describe.each(engines)('the totals by topic on %s', (engine) => {
  it('come most frequent first, ties by code, under the same filters as the list', async () => {
    const service = await openTestService({ engine })
    const topics = ['STATIONNEMENT', 'ACCUEIL', 'HORAIRES', 'STATIONNEMENT', 'HORAIRES', 'PRIX'] as const
    for (const [index, topic] of topics.entries()) {
      await service.call('intake.record', {
        receivedAt: `2026-0${index + 1}-10T09:00:00.000Z`,
        channel: 'COUNTER',
        writtenForm: false,
        nature: 'AUTRE',
        reason: 'Divers',
        topic,
        verbatim: 'Le parking du port est plein.',
        dissatisfaction: index % 2 === 0,
        complainant: null,
      })
    }
    const all = await service.call('remarks.countByTopic', {})
    expect(all.topics).toEqual([
      { topic: 'HORAIRES', count: 2 },
      { topic: 'STATIONNEMENT', count: 2 },
      { topic: 'ACCUEIL', count: 1 },
      { topic: 'PRIX', count: 1 },
    ])
    const filter = { from: '2026-04-01', kinds: ['suggestion' as const] }
    const some = await service.call('remarks.countByTopic', { filter })
    const { count } = await service.call('remarks.count', { filter })
    expect(some.topics.reduce((sum, topic) => sum + topic.count, 0)).toBe(count)
    await service.close()
  })
})
