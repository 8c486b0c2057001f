import { fc, test } from '@fast-check/vitest'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintFacets } from '#service/complaints/complaint-facets'
import { findFar } from '#service/lists/find-far'
import { readPage } from '#service/lists/find-page'
import { makeContext, requireRegister } from '#service/register-context'
import type { Complaint } from '#shared/complaints/complaint'
import { outcomes } from '#shared/complaints/complaint'
import { type ComplaintFilter, complaintSortKeys } from '#shared/complaints/complaint-api'
import { complaintStatuses } from '#shared/complaints/complaint-status'
import { foldWords, searchedWords } from '#shared/search/search-words'
import { localDateOf } from '#shared/time/local-date'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'

const natures = ['ACCUEIL', 'HORAIRES', 'PROPRETE'] as const
const channels = ['LETTER', 'EMAIL', 'COUNTER'] as const
const words = ['banc', 'vélo', 'cœur', 'guichet'] as const
const parties = ['Hôtel du Port', 'Mairie'] as const

function hasWord(text: string, beginning: string): boolean {
  return foldWords(text).some((word) => word.startsWith(beginning))
}

const columnOf: Readonly<Record<string, string>> = {
  receivedAt: 'received_at',
  answerDueOn: 'answer_due_on',
  severity: 'severity',
  thirdParty: 'third_party_name',
}

function isLetThrough(complaint: Complaint, filter: ComplaintFilter): boolean {
  const receivedOn = localDateOf(complaint.receivedAt, 'Europe/Paris')
  const among = (values: readonly unknown[] | undefined, value: unknown) => !values || values.includes(value)
  const isOver = complaint.closedAt ?? complaint.reclassifiedAt ?? complaint.cancelledAt
  const isAwaited = complaint.answeredAt === null && !isOver
  return (
    (!filter.from || receivedOn >= filter.from) &&
    (!filter.to || receivedOn <= filter.to) &&
    among(filter.natures, complaint.nature) &&
    among(filter.channels, complaint.channel) &&
    among(filter.statuses, complaint.status) &&
    among(filter.severities, complaint.severity) &&
    among(filter.outcomes, complaint.outcome) &&
    among(filter.handlers, complaint.handledBy) &&
    among(filter.thirdParties, complaint.thirdParty?.name) &&
    (!filter.unassigned || complaint.handledBy === null) &&
    (filter.answered === undefined || (filter.answered ? complaint.answeredAt !== null : isAwaited)) &&
    (!filter.dueBefore ||
      (isAwaited && complaint.answerDueOn !== null && complaint.answerDueOn < filter.dueBefore)) &&
    (!filter.text || foldWords(filter.text).every((word) => hasWord(complaint.verbatim, word)))
  )
}

describe.each(engines)('any combination of filters on %s', (engine) => {
  let register: TestService
  let all: Complaint[] = []
  let people: string[] = []
  beforeAll(async () => {
    register = await openTestService({ engine })
    const info = await register.call('register.info', {})
    people = info.state === 'OPEN' ? info.employees.map(({ id }) => id) : []
    for (let index = 0; index < 40; index += 1) {
      const { id, number } = await register.call('intake.record', {
        ...writtenComplaint(),
        receivedAt: `2026-${String(1 + (index % 10)).padStart(2, '0')}-15T${String(8 + (index % 9)).padStart(2, '0')}:00`,
        nature: natures[index % 3] ?? 'ACCUEIL',
        channel: channels[(index * 7) % 3] ?? 'LETTER',
        severity: index % 5 === 0 ? null : 1 + (index % 4),
        verbatim: `Le ${words[index % 4]} puis le ${words[(index + 1) % 4]}, ${index}.`,
        thirdParty: index % 3 === 1 ? { name: parties[index % 2] ?? 'Mairie', category: null } : null,
        handledBy: index % 4 === 0 ? (people[index % 3] ?? null) : null,
      })
      if (index % 4 === 2) {
        await register.call('complaints.answer', {
          id,
          version: 1,
          answeredAt: '2026-11-10T10:00',
          outcome: 'UPHELD',
        })
      }
      if (index % 10 === 7) await register.call('complaints.cancel', { id, version: 1, reason: 'Doublon' })
      all.push(await register.call('complaints.get', { number }))
    }
  })
  afterAll(async () => {
    all = []
    await register.close()
  })

  const some = <V>(values: readonly V[]) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
  const day = fc.constantFrom('2026-01-15', '2026-03-01', '2026-06-15', '2026-10-31')
  const filters = fc.record(
    {
      from: day,
      to: day,
      natures: some([...natures]),
      channels: some([...channels]),
      statuses: some([...complaintStatuses]),
      severities: some([1, 2, 3, 4]),
      outcomes: some([...outcomes]),
      thirdParties: some([...parties]),
      unassigned: fc.constant(true as const),
      answered: fc.boolean(),
      dueBefore: day,
      // A server also finds words by their stem: there the plural leads to the singular.
      text: fc.constantFrom(
        ...words,
        'guic',
        engine === 'sqlite' ? 'guichets' : 'zzz',
        'banc guichet',
        'le vé',
      ),
    },
    { requiredKeys: [] },
  )
  const sorts = fc.record({ by: fc.constantFrom(...complaintSortKeys), descending: fc.boolean() })

  test.prop([filters, sorts, fc.integer({ min: 1, max: 12 })], { numRuns: engine === 'sqlite' ? 150 : 40 })(
    'lists, counts and names the same cases as a look at every one of them',
    async (filter, sort, limit) => {
      const expected = all.filter((complaint) => isLetThrough(complaint, filter)).map(({ id }) => id)
      const seen: string[] = []
      for (let after: string | null = null; ; ) {
        const page: { rows: { id: string }[]; next: string | null } = await register.call('complaints.list', {
          filter,
          sort,
          after,
          limit,
        })
        seen.push(...page.rows.map(({ id }) => id))
        if (!page.next) break
        after = page.next
      }
      expect([...seen].sort()).toEqual([...expected].sort())
      expect(await register.call('complaints.ids', { filter, sort })).toEqual({ ids: seen, isComplete: true })
      expect(await register.call('complaints.count', { filter })).toEqual({ count: expected.length })
    },
  )

  const bounds = fc.record({ few: fc.integer({ min: 0, max: 15 }), some: fc.integer({ min: 0, max: 30 }) })

  test.prop([filters, sorts, fc.integer({ min: 1, max: 12 }), bounds], {
    numRuns: engine === 'sqlite' ? 100 : 25,
  })('finds the same page, however many entries have the words', async (filter, sort, limit, bounds) => {
    const text = filter.text ?? 'le'
    const opened = requireRegister(register.service)
    const context = await makeContext(register.service, opened, opened.engine.db)
    const page = await readPage({
      ...{ engine: context.engine, db: context.db, table: 'complaint', limit },
      bounds: { ...bounds, fewOfFacets: bounds.few },
      columns: sql.raw('complaint.id, complaint.ordinal'),
      facets: complaintFacets(context, filter),
      words: searchedWords(text),
      order: {
        ...{ column: columnOf[sort.by] ?? 'received_at', isNumber: sort.by === 'severity' },
        ...{ mayBeEmpty: sort.by !== 'receivedAt', descending: sort.descending },
      },
      after: null,
    })
    const order = { ...sort, by: columnOf[sort.by] ? sort.by : 'receivedAt' } as const
    const { rows } = await register.call('complaints.list', {
      filter: { ...filter, text },
      sort: order,
      limit,
    })
    expect(page.slice(0, limit).map(({ ordinal }) => Number(ordinal))).toEqual(
      rows.map(({ ordinal }) => ordinal),
    )
  })

  const stretches = fc.record({
    offset: fc.integer({ min: 1, max: 45 }),
    limit: fc.integer({ min: 1, max: 12 }),
  })

  test.prop([filters, sorts, stretches], { numRuns: engine === 'sqlite' ? 60 : 12 })(
    'gives at an offset what the whole list has there, near and far',
    async (filter, sort, { offset, limit }) => {
      const whole = await register.call('complaints.list', { filter, sort, limit: 500 })
      const expected = whole.rows.slice(offset, offset + limit)
      const page = await register.call('complaints.list', { filter, sort, offset, limit })
      expect(page.rows).toEqual(expected)
      expect(page.next === null).toBe(whole.rows.length <= offset + limit)
      const named = await register.call('complaints.ids', { filter, sort, offset, atMost: limit })
      expect(named.ids).toEqual(expected.map(({ id }) => id))
      const opened = requireRegister(register.service)
      const context = await makeContext(register.service, opened, opened.engine.db)
      const order = columnOf[sort.by] ? sort : { ...sort, by: 'receivedAt' as const }
      const far = await findFar(
        {
          ...{ engine: context.engine, db: context.db, table: 'complaint' },
          facets: complaintFacets(context, filter),
          words: filter.text ? searchedWords(filter.text) : null,
          order: {
            ...{ column: columnOf[order.by] ?? 'received_at', isNumber: order.by === 'severity' },
            ...{ mayBeEmpty: order.by !== 'receivedAt', descending: order.descending },
          },
        },
        offset,
        limit,
      )
      const there = await register.call('complaints.list', { filter, sort: order, offset, limit })
      expect(far).toEqual(there.rows.map(({ ordinal }) => ordinal))
    },
  )

  it('finds far rows anew once a case changed, and refuses two beginnings', async () => {
    const sort = { by: 'thirdParty', descending: false } as const
    const first = await register.call('complaints.list', { sort, limit: 1 })
    expect(first.next).not.toBeNull()
    const error = await register.refuse('complaints.list', { sort, after: first.next, offset: 3 })
    expect(error).toMatchObject({ code: 'INVALID_INPUT', field: 'offset' })
    expect((await register.call('complaints.list', { offset: 40 })).rows).toEqual([])
  })

  it('filters by who handles the case, and stops counting where it is told', async () => {
    const handlers = [people[0] ?? '']
    const { count } = await register.call('complaints.count', { filter: { handlers } })
    expect(count).toBe(all.filter((complaint) => complaint.handledBy === handlers[0]).length)
    expect(await register.call('complaints.count', { atMost: 39 })).toEqual({ count: 39, isMore: true })
    expect(await register.call('complaints.count', { atMost: 40 })).toEqual({ count: 40 })
    expect(await register.call('complaints.ids', { atMost: 3 })).toMatchObject({ isComplete: false })
    expect(await register.call('complaints.thirdParties', {})).toEqual({ names: [...parties] })
  })
})
