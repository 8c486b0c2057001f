import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillDemonstration } from '#service/demonstration/fill-demonstration'
import { allNatures } from '#service/demonstration/natures/all-natures'
import { sampleSites } from '#service/demonstration/office/sites'
import { samplePeriod } from '#service/demonstration/plan/period'
import { planRegister } from '#service/demonstration/plan/register-plan'
import { seededRandom } from '#service/demonstration/random/random'
import { fillSlots } from '#service/demonstration/texts/fill-slots'
import { makeSlots } from '#service/demonstration/texts/make-slots'
import { dispatch } from '#service/dispatch'
import { readChanges, readPersonal } from '#service/history/stored-changes'
import { attachEngine } from '#service/register/open-register'
import { requireRegister } from '#service/register-context'
import type { OutputOf } from '#shared/api/contract'
import type { Complaint } from '#shared/complaints/complaint'
import { complaintStatuses } from '#shared/complaints/complaint-status'
import { describeChanges } from '#shared/history/describe-changes'
import { fieldLabel } from '#shared/history/field-label'
import { historyEntities } from '#shared/history/history-api'
import { type Remark, remarkStatuses } from '#shared/remarks/remark'
import { daysBetween } from '#shared/time/day-number'
import { openPgliteEngine } from '#test/support/pglite-engine'
import {
  fillSample,
  openSample,
  readComplaints,
  readRemarks,
  type Sample,
} from '#test/support/sample-register'

// A Monday: answers can be due on it.
const until = '2026-11-16'
const now = `${until}T08:00:00.000Z`
const fillTime = 240_000

describe('three years of the sample tourist office', () => {
  let sample: Sample
  let complaints: Complaint[]
  let remarks: Remark[]

  beforeAll(async () => {
    sample = await fillSample(now, { complaints: 300, seed: 31, until })
    complaints = await readComplaints(sample)
    remarks = await readRemarks(sample)
  }, fillTime)
  afterAll(() => sample.close())

  it('hold as many complaints as asked for, and about as many remarks and suggestions', () => {
    expect(complaints).toHaveLength(300)
    expect(Math.abs(remarks.length - 300)).toBeLessThan(30)
    expect(remarks.filter(({ kind }) => kind === 'suggestion').length).toBeGreaterThan(30)
  })

  it(
    'are whole: file, numbering, history, entries and statuses',
    async () => {
      expect(await sample.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    },
    fillTime,
  )

  it('tell in their history of nothing that has no name in words, and of no code, in either language', async () => {
    const { db } = requireRegister(sample.service).engine
    const rows = await db
      .selectFrom('history')
      .leftJoin('historyPersonal', 'historyPersonal.sequence', 'history.sequence')
      .select(['entity', 'facts', 'changes'])
      .execute()
    const told = rows.flatMap(({ entity, facts, changes }) =>
      [...readChanges(facts), ...(changes ? readPersonal(changes).changes : [])].map((change) => ({
        ...change,
        entity: historyEntities.find((known) => known === entity),
      })),
    )
    const fields = new Set(told.map(({ field }) => field))
    expect(fields.size).toBeGreaterThan(80)
    for (const language of ['fr', 'en'] as const) {
      expect([...fields].filter((field) => fieldLabel(field, language) === field)).toEqual([])
      const words = { language, zone: 'Europe/Paris', nameOf: () => 'Anne', labelOf: () => 'Accueil' }
      const codes = told.flatMap((change) => {
        // The code of an item of a list, and what numbers begin with, are the organisation's own.
        if (/^(code|numberPrefixes)$/.test(change.field)) return []
        const [described] = describeChanges([change], words, change.entity)
        const parts = [described?.before, described?.after].flatMap((text) => text?.split(/\n| · /) ?? [])
        return parts.filter((text) => /^([A-Z]{2,}|[A-Z\d]+(_[A-Z\d]+)+|[a-z]+[A-Z]\w*)$/.test(text))
      })
      expect([...new Set(codes)]).toEqual([])
    }
  })

  it('show every status of a complaint and of a remark', () => {
    expect(new Set(complaints.map(({ status }) => status))).toEqual(new Set(complaintStatuses))
    expect(new Set(remarks.map(({ status }) => status))).toEqual(new Set(remarkStatuses))
  })

  it('show every nature, several channels and languages, and safety', () => {
    expect(new Set(complaints.map(({ nature }) => nature)).size).toBeGreaterThanOrEqual(15)
    expect(new Set(complaints.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(6)
    const languages = complaints.map(({ complainant }) => complainant?.language)
    expect(languages).toEqual(expect.arrayContaining(['fr', 'en', 'de', 'nl', 'es']))
    expect(complaints.some(({ safety }) => safety)).toBe(true)
  })

  it('have work left on the last morning: answers due that day and answers overdue', () => {
    const unanswered = complaints.filter(({ answeredAt, closedAt, reclassifiedAt, cancelledAt }) => {
      return !answeredAt && !closedAt && !reclassifiedAt && !cancelledAt
    })
    expect(unanswered.filter(({ answerDueOn }) => answerDueOn === until).length).toBeGreaterThanOrEqual(2)
    expect(unanswered.filter(({ answerDueOn }) => (answerDueOn ?? until) < until).length).toBeGreaterThan(3)
    const promises = complaints.flatMap(({ agreedSolutions }) => agreedSolutions)
    const pending = promises.filter(({ immediate, doneAt, abandonedReason }) => {
      return !immediate && !doneAt && !abandonedReason
    })
    expect(pending.some(({ promisedFor }) => promisedFor === until)).toBe(true)
  })

  it('refuse with grounds and recourse', () => {
    const refusals = complaints.filter(
      ({ outcome }) => outcome === 'NOT_UPHELD' || outcome === 'PARTLY_UPHELD',
    )
    expect(refusals.length).toBeGreaterThan(30)
    for (const { refusalGrounds, recourseGiven, number } of refusals) {
      expect(refusalGrounds?.length, number).toBeGreaterThanOrEqual(40)
      expect(recourseGiven, number).toBe(true)
    }
  })

  it('give a rate for every year and every month of the whole, and for every year of each site', async () => {
    const sites = [null, ...Object.values(sampleSites).map(({ name }) => name)]
    for (const year of [2023, 2024, 2025, 2026]) {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` }
      for (const site of sites) {
        if (site && year === 2023) continue
        expect(await sample.call('rates.compute', { ...period, site }), `${site} ${year}`).toMatchObject({
          reason: null,
          rate: expect.any(Number),
        })
      }
    }
    const { months } = await sample.call('rates.monthly', { from: '2024-01-01', to: until })
    expect(months.filter(({ rate }) => rate === null)).toEqual([])
  })

  it('keep nobody’s name, address or number among the remarks', () => {
    const names = complaints.flatMap(
      ({ complainant }) => complainant?.name?.split(' ').slice(1).join(' ') ?? [],
    )
    for (const { verbatim, number } of remarks) {
      expect(verbatim, number).not.toMatch(/@|\d\d \d\d \d\d|\+\d/)
      for (const name of names) expect(verbatim.includes(name), `${number}: ${name}`).toBe(false)
    }
  })

  it('give remarks that come back: the same theme at the same site three times in ninety days', () => {
    const isRecurrent = remarks.some(({ topic, site, receivedAt }) => {
      const since = remarks.filter((other) => {
        const days = daysBetween(other.receivedAt.slice(0, 10), receivedAt.slice(0, 10))
        return other.topic === topic && other.site === site && days >= 0 && days <= 90
      })
      return since.length >= 3
    })
    expect(isRecurrent).toBe(true)
    expect(remarks.some(({ displayed, transmissionAnsweredOn }) => displayed && transmissionAnsweredOn)).toBe(
      true,
    )
  })

  it('happened in order, and all of it before the last morning', async () => {
    const at: string[] = []
    for (let before: number | undefined; ; ) {
      const page: OutputOf<'history.list'> = await sample.call('history.list', { before, limit: 500 })
      at.push(...page.entries.map((entry) => entry.at))
      if (page.next === null) break
      before = page.next
    }
    expect(at).toEqual(at.toSorted().toReversed())
    expect((at[0] ?? now) < `${until}T00:00:00.000Z`).toBe(true)
    expect(at.at(-1)?.slice(0, 10)).toBe('2023-12-01')
  })

  it('hardly repeat themselves', () => {
    const words = complaints.map(({ verbatim }) => verbatim).filter((verbatim) => verbatim !== '')
    expect(new Set(words).size).toBeGreaterThan(words.length * 0.97)
    expect(new Set(remarks.map(({ verbatim }) => verbatim)).size).toBeGreaterThan(remarks.length * 0.9)
  })
})

describe('a sample register', () => {
  it(
    'is the same for the same seed, and another for another',
    async () => {
      const samples = await Promise.all(
        [7, 7, 8].map((seed) => fillSample(now, { complaints: 45, seed, until })),
      )
      const [first, second, other] = await Promise.all(
        samples.map(async (sample) => ({
          complaints: await readComplaints(sample),
          remarks: await readRemarks(sample),
          history: await sample.call('history.list', { limit: 500 }),
          info: { ...(await sample.call('register.info', {})), fileName: '' },
        })),
      )
      expect(first).toEqual(second)
      expect(other?.complaints.map(({ verbatim }) => verbatim)).not.toEqual(
        first?.complaints.map(({ verbatim }) => verbatim),
      )
      await Promise.all(samples.map((sample) => sample.close()))
    },
    fillTime,
  )

  it.each([0, 1])(
    'may hold %i complaint',
    async (count) => {
      const sample = await fillSample(now, { complaints: count, seed: 1, until })
      expect(await sample.call('complaints.count', {})).toEqual({ count })
      expect((await sample.call('register.verify', {})).whole).toBe(true)
      await sample.close()
    },
    fillTime,
  )

  it.each(['2024-02-29', '2026-01-01', '2026-04-02', '2026-07-19'])(
    'may end on %s',
    async (day) => {
      const sample = await fillSample(now, { complaints: 40, seed: 3, until: day })
      expect(await sample.call('complaints.count', {})).toEqual({ count: 40 })
      expect((await sample.call('register.verify', {})).whole).toBe(true)
      await sample.close()
    },
    fillTime,
  )

  it(
    'may hold ten thousand complaints',
    () => {
      const period = samplePeriod(until)
      const steps = planRegister(31, period, 10_000)
      const received = steps.filter(({ channel, input }) => {
        return channel === 'intake.record' && 'complainant' in input && input.complainant !== null
      })
      const promoted = steps.filter(({ channel }) => channel === 'remarks.promote')
      expect(received.length + promoted.length).toBe(10_000)
      expect(steps.every(({ at }) => at <= period.end)).toBe(true)
    },
    fillTime,
  )

  it('is not made for a day that has not come', async () => {
    const sample = await openSample(now)
    const result = await dispatch(sample.service, 'register.createDemonstration', { until: '2026-11-17' })
    expect(result).toMatchObject({ error: { code: 'INVALID_INPUT', field: 'until' } })
    expect(existsSync(sample.service.path)).toBe(false)
    await sample.close()
  })

  it(
    'is not made over another register, which stays as it was',
    async () => {
      const sample = await fillSample(now, { complaints: 1, seed: 1, until })
      const result = await dispatch(sample.service, 'register.createDemonstration', { complaints: 2 })
      expect(result).toMatchObject({ error: { code: 'REGISTER_EXISTS' } })
      expect(await sample.call('complaints.count', {})).toEqual({ count: 1 })
      await sample.close()
    },
    fillTime,
  )

  it(
    'is made on PostgreSQL as well',
    async () => {
      const sample = await openSample(now)
      const engine = await openPgliteEngine()
      await fillDemonstration(
        sample.service,
        { complaints: 14, seed: 31, until },
        { dispatch, attach: () => attachEngine(sample.service, engine) },
      )
      expect(await sample.call('complaints.count', {})).toEqual({ count: 14 })
      expect((await sample.call('register.verify', {})).findings).toEqual([])
      await sample.close()
    },
    fillTime,
  )
})

describe('the words of the sample', () => {
  const subjects = Object.values(allNatures).flatMap((nature) => nature.subjects)

  it('say what is frequent in a dozen ways at least', () => {
    for (const [nature, { weight, summerWeight = 0, subjects: said }] of Object.entries(allNatures)) {
      const isFrequent = Math.max(weight, summerWeight) >= 7
      if (isFrequent) expect(said.flatMap(({ words }) => words).length, nature).toBeGreaterThanOrEqual(12)
    }
  })

  it('leave no slot open, and no refusal without an explanation', () => {
    const random = seededRandom(1, 'test')
    for (const subject of subjects) {
      const facts = { site: sampleSites.PORT, language: 'fr', occurredOn: '2026-07-14', minute: 600 } as const
      const { slots } = makeSlots(random, { ...facts, isWoman: true, subject })
      const {
        words,
        foreign,
        summary,
        remedies,
        measures,
        idea,
        place,
        onTheSpot,
        promise,
        prevention,
        refusal,
      } = subject
      const foreignWords = Object.values(foreign ?? {}).flat()
      const texts = [
        ...words,
        ...foreignWords,
        summary,
        ...remedies,
        ...measures,
        refusal,
        idea,
        place,
        onTheSpot,
      ]
      for (const text of [...texts, promise, prevention]) {
        if (text) expect(fillSlots(text, slots)).not.toMatch(/[{}]/)
      }
      expect(fillSlots(refusal, slots).length, subject.reason).toBeGreaterThanOrEqual(40)
    }
  })
})
