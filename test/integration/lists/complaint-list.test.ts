import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintSortKeys } from '#shared/complaints/complaint-api'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

describe.each(engines)('the list of complaints on %s', (engine) => {
  let register: TestService
  beforeAll(async () => {
    register = await openTestService({ engine })
    for (let index = 0; index < 25; index += 1) {
      await register.call('intake.record', {
        ...writtenComplaint(),
        receivedAt: `2026-${String(1 + (index % 9)).padStart(2, '0')}-1${index % 5}T10:00`,
        nature: index % 3 === 0 ? 'PROPRETE' : 'HORAIRES',
        severity: index % 4 === 0 ? null : 1 + (index % 4),
        site: index % 2 === 0 ? 'Site du Port' : 'Site de la Plage',
        verbatim: index === 7 ? 'Le cœur du problème : un Œuf en chocolat périmé.' : `Récit ${index}`,
        complainant: {
          name: index === 9 ? 'Anaïs Lefèvre-Ævar' : `Personne ${index}`,
          phone: '05 36 49 12 34',
        },
      })
    }
  })
  afterAll(async () => register.close())

  it.each(complaintSortKeys.flatMap((by) => [true, false].map((descending) => ({ by, descending }))))(
    'pages through every case once, sorted by $by (descending: $descending)',
    async (sort) => {
      const whole = await register.call('complaints.list', { sort, limit: 500 })
      expect(whole.rows).toHaveLength(25)
      const seen: string[] = []
      for (let after: string | null = null; ; ) {
        const page: typeof whole = await register.call('complaints.list', { sort, after, limit: 4 })
        seen.push(...page.rows.map((row) => row.number))
        if (!page.next) break
        after = page.next
      }
      expect(seen).toEqual(whole.rows.map((row) => row.number))
      expect(new Set(seen).size).toBe(25)
    },
  )

  it.each([
    ['oeuf', 1],
    ['ŒUF', 1],
    ['COEUR', 1],
    ['cœur', 1],
    ['lefevre', 1],
    ['aevar', 1],
    ['récit 1', 11],
    ['R-2026-0003', 1],
    ['r 2026 0003', 1],
    ['0536491234', 25],
    ['+33 5 36 49 12 34', 25],
    ['05.36.49', 25],
    ['introuvable', 0],
    ['" OR 1=1 --', 0],
    ['*', 0],
  ])('finds %s in %i cases', async (text, count) => {
    expect(await register.call('complaints.count', { filter: { text } })).toEqual({ count })
  })

  it('combines filters, and counts what it lists', async () => {
    const info = await register.call('register.info', {})
    if (info.state !== 'OPEN') throw new Error('closed')
    const filter = {
      from: '2026-02-01',
      to: '2026-05-31',
      natures: ['PROPRETE'],
      sites: [info.sites[0]?.id ?? ''],
    }
    const { rows } = await register.call('complaints.list', { filter, limit: 500 })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.nature).toBe('PROPRETE')
      expect(row.receivedAt >= '2026-02-01' && row.receivedAt < '2026-06-01').toBe(true)
    }
    expect(await register.call('complaints.count', { filter })).toEqual({ count: rows.length })
  })

  it('refuses a place in the list that it did not give', async () => {
    for (const after of ['x', 'WyJhIl0', Buffer.from('[{},1]').toString('base64url')]) {
      const error = await register.refuse('complaints.list', { after })
      expect(error).toMatchObject({ code: 'INVALID_INPUT', field: 'after' })
    }
  })
})
