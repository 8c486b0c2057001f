import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutputOf } from '#shared/api/contract'
import type { Remark } from '#shared/remarks/remark'
import { readPdf } from '#test/support/read-pdf'
import { fillSample, readComplaints, readRemarks, type Sample } from '#test/support/sample-register'

const half = { from: '2026-01-01', to: '2026-06-30' }
const titles = ['Banc ajouté devant l’accueil', 'Horaires relus chaque lundi', 'Panneaux refaits au port']
const year = { from: '2026-01-01', to: '2026-12-31' }

describe('what a quality manager shows, on a sample register', () => {
  let sample: Sample
  let remarks: Remark[]
  beforeAll(async () => {
    sample = await fillSample('2026-11-20T09:00:00.000Z', { complaints: 60, seed: 31 })
    remarks = await readRemarks(sample)
  }, 120_000)
  afterAll(() => sample.close())

  const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
  const inYear = () =>
    remarks.filter(
      ({ receivedAt, cancelledAt }) => !cancelledAt && paris.format(new Date(receivedAt)).startsWith('2026'),
    )

  it('counts remarks by topic, site and month', async () => {
    const answer = await sample.call('remarks.analysis', year)
    const expected = inYear()
    expect(answer.n).toBe(expected.length)
    expect(answer.suggestions).toBe(expected.filter(({ kind }) => kind === 'suggestion').length)
    expect(answer.negative + answer.neutral + answer.positive).toBe(answer.n)
    expect(answer.months).toHaveLength(12)
    for (const { topic, site, months, total } of answer.lines) {
      const own = expected.filter((remark) => remark.topic === topic && remark.site === site)
      expect(total).toBe(own.length)
      for (const [index, count] of months.entries()) {
        const month = answer.months[index] ?? ''
        expect(count).toBe(
          own.filter(({ receivedAt }) => paris.format(new Date(receivedAt)).startsWith(month)).length,
        )
      }
    }
    expect(answer.lines.reduce((sum, { total }) => sum + total, 0)).toBe(answer.n)
    for (const { name, total, transmitted, answered } of answer.thirdParties) {
      const own = expected.filter(({ thirdParty }) => thirdParty?.name === name)
      expect({ total, transmitted, answered }).toEqual({
        total: own.length,
        transmitted: own.filter(({ transmittedOn }) => transmittedOn).length,
        answered: own.filter(({ transmissionAnsweredOn }) => transmissionAnsweredOn).length,
      })
    }
    const only = await sample.call('remarks.analysis', { ...year, kinds: ['suggestion'] })
    expect(only.n).toBe(answer.suggestions)
  })

  it('finds what comes back as often as the organisation chose, on the screen and on paper', async () => {
    const usual = await sample.call('remarks.analysis', year)
    expect(usual.recurrenceRule).toEqual({ count: 3, days: 90 })
    await sample.call('vigilance.update', { recurrenceCount: 2, recurrenceDays: 730 })
    const chosen = await sample.call('remarks.analysis', year)
    expect(chosen.recurrenceRule).toEqual({ count: 2, days: 730 })
    const { text } = await readPdf((await sample.call('documents.remarksTable', year)).bytes)
    expect(text).toContain('à partir de 2 entrées en 730 jours')
    const { sections } = await sample.call('procedure.get', {})
    expect(JSON.stringify(sections)).toContain('au moins 2 fois en 730 jours')
    await sample.call('vigilance.update', { recurrenceCount: 3, recurrenceDays: 90 })
  })

  it('prints a sheet for the wall, a poster and a review, without the name of anybody', async () => {
    const shown = inYear().slice(0, 7)
    const answer = 'Un abri est posé devant la porte depuis lundi.'
    const info = await sample.call('register.info', {})
    const employees = info.state === 'OPEN' ? info.employees : []
    for (const [index, { id }] of shown.entries()) {
      if (index !== 3) {
        await sample.call('actions.create', {
          kind: 'IMPROVEMENT',
          title: titles[index % titles.length] ?? '',
          owner: employees[0]?.id ?? '',
          due: '2026-12-15',
          remarks: [id],
        })
      }
      const { version } = await sample.call('remarks.get', { id })
      const changes = {
        decision: index === 5 ? ('INFORMATION' as const) : ('ACTION' as const),
        ...{ decidedOn: '2026-11-19', displayed: true },
        publicAnswer: index === 0 || index === 5 ? `${answer} (${index})` : null,
      } as const
      await sample.call('remarks.update', { id, version, changes })
    }
    const names = (await readComplaints(sample)).flatMap(({ complainant }) => complainant?.name ?? [])
    const made: [string, OutputOf<'documents.poster'>][] = [
      ['wall', await sample.call('documents.wallSheet', year)],
      ['wall-a3-en', await sample.call('documents.wallSheet', { ...half, language: 'en', size: 'A3' })],
      ['poster', await sample.call('documents.poster', year)],
      ['review', await sample.call('documents.qualityReview', half)],
      ['wall-empty', await sample.call('documents.wallSheet', { from: '2001-01-01', to: '2001-12-31' })],
      ['poster-empty', await sample.call('documents.poster', { from: '2001-01-01', to: '2001-12-31' })],
      [
        'review-empty',
        await sample.call('documents.qualityReview', { from: '2001-01-01', to: '2001-06-30' }),
      ],
    ]
    for (const [name, { bytes, pages }] of made) {
      const look = process.env.LOOK
      if (look) {
        mkdirSync(look, { recursive: true })
        writeFileSync(`${look}/${name}.pdf`, bytes)
      }
      if (name.startsWith('wall')) expect(pages, name).toBe(1)
      const { text } = await readPdf(bytes)
      if (name === 'poster') {
        const words = text.replace(/\s+/g, ' ')
        // In the words to the public, of an action and of a mere information; without them the action's own title.
        expect(words).toContain(`${answer} (0)`)
        expect(words).toContain(`${answer} (5)`)
        expect(words).toContain(titles[1])
      }
      for (const person of names) expect(text.includes(person), `${name}: ${person}`).toBe(false)
    }
    expect(await sample.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
  }, 60_000)
})
