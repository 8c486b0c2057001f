import SqliteDatabase from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ComplaintFilter, complaintSortKeys } from '#shared/complaints/complaint-api'
import { openStatuses } from '#shared/complaints/complaint-status'
import { type RemarkFilter, remarkSortKeys } from '#shared/remarks/remark-api'
import { anonymousRemark, writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'

let register: TestService
let seen: string[] = []
const everSeen = new Set<string>()

// Every statement is asked for its plan when it is prepared: what is checked is what the program really runs.
const prepare = SqliteDatabase.prototype.prepare
beforeAll(async () => {
  SqliteDatabase.prototype.prepare = function (this: InstanceType<typeof SqliteDatabase>, source: string) {
    seen.push(source)
    everSeen.add(source)
    return prepare.call(this, source)
  } as typeof prepare
  register = await openTestService()
  for (let index = 0; index < 5; index += 1) {
    await register.call('intake.record', writtenComplaint({ severity: index % 2 ? 2 : null }))
    await register.call('intake.record', anonymousRemark({ verbatim: `Banc cassé ${index}` }))
  }
})
afterAll(async () => {
  SqliteDatabase.prototype.prepare = prepare
  await register.close()
})

function plansOf(table: 'complaint' | 'remark' | 'person_key'): string[] {
  const database = new SqliteDatabase(register.service.path, { readonly: true })
  const statements = [...new Set(seen)].filter(
    (text) => new RegExp(`from "?${table}"?\\b`).test(text) && /^\s*select/.test(text),
  )
  const plans = statements.flatMap((text) => {
    const parameters = Array.from({ length: (text.match(/\?/g) ?? []).length }, () => 1)
    return database
      .prepare(`explain query plan ${text}`)
      .all(...parameters)
      .map((line) => String(Object(line).detail))
  })
  database.close()
  return plans
}

const orders = [true, false]

describe('an order that the list offers', () => {
  it.each(complaintSortKeys.flatMap((by) => orders.map((descending) => ({ by, descending }))))(
    'walks an index of cases by $by (descending: $descending), page after page',
    async (sort) => {
      seen = []
      let after: string | null = null
      for (let page = 0; page < 4; page += 1) {
        const { next }: { next: string | null } = await register.call('complaints.list', {
          sort,
          after,
          limit: 1,
        })
        after = next
      }
      const plans = plansOf('complaint')
      expect(plans.length).toBeGreaterThan(0)
      for (const plan of plans)
        expect(plan).toMatch(/USING (COVERING )?INDEX complaint_|^SEARCH .*PRIMARY KEY/)
      expect(plans.join()).not.toMatch(/TEMP B-TREE/)
    },
  )

  it.each(remarkSortKeys.flatMap((by) => orders.map((descending) => ({ by, descending }))))(
    'walks an index of remarks by $by (descending: $descending), page after page',
    async (sort) => {
      seen = []
      let after: string | null = null
      for (let page = 0; page < 4; page += 1) {
        const { next }: { next: string | null } = await register.call('remarks.list', {
          sort,
          after,
          limit: 1,
        })
        after = next
      }
      const plans = plansOf('remark')
      expect(plans.length).toBeGreaterThan(0)
      for (const plan of plans) expect(plan).toMatch(/USING (COVERING )?INDEX remark_|^SEARCH .*PRIMARY KEY/)
      expect(plans.join()).not.toMatch(/TEMP B-TREE/)
    },
  )

  it.each(orders)(
    'is gathered from its index alone for what is far down it (descending: %s)',
    async (descending) => {
      seen = []
      const far = { offset: 5_000, limit: 1 }
      for (const by of complaintSortKeys)
        await register.call('complaints.list', {
          sort: { by, descending },
          filter: { natures: ['PRIX'] },
          ...far,
        })
      for (const by of complaintSortKeys)
        await register.call('complaints.list', { sort: { by, descending }, ...far })
      seen = seen.filter((text) => /string_agg|count\(\*\)/.test(text))
      const plans = plansOf('complaint').filter((plan) => /\b(SEARCH|SCAN) complaint\b/.test(plan))
      expect(plans.length).toBeGreaterThan(complaintSortKeys.length)
      for (const plan of plans) expect(plan).toContain('USING COVERING INDEX complaint_')
    },
  )

  it('reads the names of third parties step by step in their index', async () => {
    seen = []
    await register.call('complaints.thirdParties', {})
    const database = new SqliteDatabase(register.service.path, { readonly: true })
    const text = seen.find((source) => source.includes('recursive')) ?? ''
    const parameters = Array.from({ length: (text.match(/\?/g) ?? []).length }, () => 1)
    const plan = database.prepare(`explain query plan ${text}`).all(...parameters)
    database.close()
    expect(JSON.stringify(plan)).toMatch(/SEARCH complaint USING COVERING INDEX complaint_\w*third_party/)
    expect(JSON.stringify(plan)).not.toContain('SCAN complaint')
  })

  it('counts what is about third parties in their indexes alone, while an entry is written', async () => {
    seen = []
    await register.call('thirdParties.propose', {})
    const database = new SqliteDatabase(register.service.path, { readonly: true })
    const counts = seen.filter((source) => source.includes('counted'))
    const plans = counts.map((text) => JSON.stringify(database.prepare(`explain query plan ${text}`).all()))
    database.close()
    for (const [index, table] of ['complaint', 'remark'].entries())
      expect(plans[index]).toMatch(new RegExp(`SEARCH ${table} USING COVERING INDEX ${table}_by_third_party`))
  })
})

const remarkFilters: readonly RemarkFilter[] = [
  { from: '2026-01-01', to: '2026-12-31' },
  { topics: ['PROPRETE'] },
  { kinds: ['suggestion'] },
  { statuses: ['NEW'] },
  { thirdParties: ['Mairie'] },
  { displayed: true },
  { text: 'banc' },
]

const filters: readonly ComplaintFilter[] = [
  { from: '2026-01-01', to: '2026-12-31' },
  { natures: ['ACCUEIL'] },
  { channels: ['EMAIL', 'LETTER'] },
  { statuses: ['CLOSED'] },
  { statuses: [...openStatuses] },
  { severities: [4] },
  { kinds: ['hazard'] },
  { priorities: ['P1'] },
  { outcomes: ['UPHELD'] },
  { unassigned: true },
  { thirdParties: ['Mairie'] },
  { answered: false },
  { dueBefore: '2026-11-20' },
  { closedFrom: '2026-01-01', closedTo: '2026-01-31' },
  { dueFrom: '2026-01-01', dueTo: '2026-01-31' },
  { natures: ['ACCUEIL'], statuses: ['CLOSED'], from: '2026-01-01', to: '2026-12-31' },
  { text: 'attente' },
  { text: 'attente', natures: ['ACCUEIL'] },
]

// The newest order of entry is one step at the end of the table: a search without a name.
describe('a filter that the list offers', () => {
  it.each(filters.map((filter) => ({ filter, name: JSON.stringify(filter) })))(
    'is answered from indexes in every order: $name',
    async ({ filter }) => {
      seen = []
      for (const by of complaintSortKeys)
        await register.call('complaints.list', { filter, sort: { by, descending: true } })
      await register.call('complaints.count', { filter, atMost: 10 })
      const plans = plansOf('complaint').filter((plan) => /\b(SEARCH|SCAN) complaint\b/.test(plan))
      for (const plan of plans)
        expect(plan).toMatch(/USING (COVERING )?INDEX complaint_|PRIMARY KEY|^SEARCH complaint$/)
    },
  )

  it.each(remarkFilters.map((filter) => ({ filter, name: JSON.stringify(filter) })))(
    'is answered from indexes of remarks in every order: $name',
    async ({ filter }) => {
      seen = []
      for (const by of remarkSortKeys)
        await register.call('remarks.list', { filter, sort: { by, descending: true } })
      const plans = plansOf('remark').filter((plan) => /\b(SEARCH|SCAN) remark\b/.test(plan))
      for (const plan of plans)
        expect(plan).toMatch(/USING (COVERING )?INDEX remark_|PRIMARY KEY|^SEARCH remark$/)
    },
  )
})

describe('the indicators of a period', () => {
  it('read cases from indexes that hold all they ask for, and few times each', async () => {
    seen = []
    await register.call('indicators.get', { from: '2026-01-01', to: '2026-12-31' })
    const plans = plansOf('complaint').filter((plan) => /\b(SEARCH|SCAN) complaint\b/.test(plan))
    const covering = plans.filter((plan) =>
      /^SEARCH complaint USING COVERING INDEX complaint_measured_/.test(plan),
    )
    // The others are made for the few cases that took another way.
    const others = plans.filter((plan) => !covering.includes(plan))
    for (const plan of others)
      expect(plan).toMatch(
        /complaint_(detour|acknowledgement_hour|answer_hour|open|long)|PRIMARY KEY|sqlite_autoindex/,
      )
    const walks = (name: string) => covering.filter((plan) => plan.includes(name)).length
    expect(walks('complaint_measured_received')).toBeLessThanOrEqual(4)
    expect(walks('complaint_measured_closed')).toBeLessThanOrEqual(2)
  })
})

describe('what a person waits for', () => {
  async function plansWhile(work: () => Promise<unknown>, table: 'complaint' | 'remark' | 'person_key') {
    seen = []
    await work()
    return plansOf(table).filter((plan) =>
      /\b(SEARCH|SCAN) (complaint|remark|person_key|common)\b/.test(plan),
    )
  }

  it('reads open cases from their own index, and afterwards those alone that changed', async () => {
    const board = () => register.call('complaints.priorities', {})
    const first = (await plansWhile(board, 'complaint')).filter((plan) => !plan.includes('PRIMARY KEY'))
    expect(first).toEqual([expect.stringMatching(/USING INDEX complaint_open/)])
    await register.call('intake.record', writtenComplaint())
    for (const plan of await plansWhile(board, 'complaint'))
      expect(plan).toMatch(/PRIMARY KEY|sqlite_autoindex_complaint_\d+ \(id=\?\)/)
  })

  it('reads the remarks of the last year by their reception, and afterwards those alone that changed', async () => {
    const list = () => register.call('recurrences.list', {})
    expect(await plansWhile(list, 'remark')).toEqual([
      'SEARCH remark USING INDEX remark_received (received_on>?)',
    ])
    await register.call('intake.record', anonymousRemark())
    expect(await plansWhile(list, 'remark')).toEqual([
      expect.stringMatching(/SEARCH remark USING INDEX sqlite_autoindex_remark_\d+ \(id=\?\)/),
    ])
  })

  it('finds who complains by marks alone', async () => {
    const find = () => register.call('persons.find', { name: 'Jeanne Œuvrard', email: 'jeanne@example.fr' })
    const plans = await plansWhile(find, 'person_key')
    expect(plans.length).toBeGreaterThan(2)
    for (const plan of plans) expect(plan).toMatch(/^SEARCH (person_key|common) USING PRIMARY KEY \(mark=/)
  })

  it('has a limit in no statement as a value: SQLite would prepare it anew at each run', () => {
    expect(everSeen.size).toBeGreaterThan(50)
    expect([...everSeen].filter((text) => /\blimit \?/i.test(text))).toEqual([])
  })
})
