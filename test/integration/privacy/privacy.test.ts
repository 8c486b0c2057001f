import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'
import { fillSample, type Sample } from '#test/support/sample-register'
import { tablesOf } from '#test/support/tables-of'

const marker = 'Zyxwaltrude'
const later = '2032-01-15'
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

describe.each(engines)('an entry that has done its time on %s', (engine) => {
  let office: TestService
  let id: string
  beforeAll(async () => {
    office = await openTestService({ engine })
    const recorded = await office.call(
      'intake.record',
      writtenComplaint({
        verbatim: `${marker} attend depuis une heure.`,
        summary: `${marker} a attendu.`,
        reason: marker,
        complainant: { name: `Odile ${marker}`, phone: '01 99 00 12 34', email: `${marker}@example.fr` },
      }),
    )
    id = recorded.id
    await office.call('attachments.add', {
      complaint: id,
      name: `${marker}.txt`,
      bytes: new Uint8Array(Buffer.from(`Je suis ${marker}.`)),
      role: 'DOCUMENT',
    })
    await office.call('transmissions.create', {
      complaint: id,
      recipient: 'Mairie',
      note: `Écrire à ${marker}`,
    })
    await office.call('privacy.hold', { complaint: id, reason: `Litige ${marker}` })
  })
  afterAll(() => office.close())

  it('is never due while it is open or held', async () => {
    expect((await office.call('privacy.preview', { at: later })).counts).toMatchObject({ due: 0, held: 1 })
    const { version } = await office.call('complaints.get', { id })
    await office.call('complaints.cancel', { id, version, reason: `Erreur de ${marker}` })
    expect((await office.call('privacy.preview', { at: later })).counts).toMatchObject({ due: 0, held: 1 })
    expect(await office.refuse('privacy.hold', { complaint: id, reason: 'Encore' })).toMatchObject({
      code: 'REFUSED',
    })
    expect(await office.call('privacy.release', { complaint: id })).toMatchObject({
      hold: null,
      phase: 'ACTIVE',
    })
  })

  it('is handed over whole to the person before', async () => {
    const { cases } = await office.call('persons.find', { email: `${marker}@example.fr` })
    const complaints = cases.map(({ number }) => number)
    const file = await office.call('documents.personalDataFile', { complaints })
    expect(JSON.parse(text(file.bytes)).cases[0]).toMatchObject({
      complainant: { name: `Odile ${marker}` },
      attachments: [{ name: `${marker}.txt` }],
      transmissions: [{ note: `Écrire à ${marker}` }],
    })
    const paper = await readPdf((await office.call('documents.personalData', { complaints })).bytes)
    expect(paper.text).toContain(`Odile ${marker}`)
    expect(paper.text).toContain(`Écrire à ${marker}`)
  })

  it('loses its person for good, only when the number due is typed, and takes no more changes', async () => {
    const refused = await office.refuse('privacy.anonymise', { at: later, confirm: 2 })
    expect(refused.issues).toMatchObject([{ path: 'confirm', code: 'NOT_THE_NUMBER_DUE' }])
    expect(await office.call('privacy.anonymise', { at: later, confirm: 1 })).toMatchObject({ anonymised: 1 })
    const complaint = await office.call('complaints.get', { id })
    expect(complaint).toMatchObject({
      complainant: null,
      verbatim: '',
      status: 'CANCELLED',
      nature: 'ACCUEIL',
    })
    expect(complaint.anonymisedAt).not.toBeNull()
    const { version } = complaint
    expect(
      await office.refuse('complaints.update', { id, version, changes: { summary: 'x' } }),
    ).toMatchObject({
      code: 'REFUSED',
    })
    expect(await office.refuse('privacy.hold', { complaint: id, reason: 'Trop tard' })).toMatchObject({
      code: 'REFUSED',
    })
    const bytes = new Uint8Array(Buffer.from('encore'))
    const file = { complaint: id, name: 'a.txt', bytes, role: 'DOCUMENT' as const }
    expect(await office.refuse('attachments.add', file)).toMatchObject({ code: 'REFUSED' })
    expect(
      await office.refuse('transmissions.create', { complaint: id, recipient: 'Mairie', note: 'x' }),
    ).toMatchObject({ code: 'REFUSED' })
    expect(await office.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    expect((await office.call('search.find', { text: marker })).complaints).toEqual([])
  })

  it('leaves its name nowhere: no table, no free page, no log beside the file', async () => {
    const rows = await tablesOf(office.service)
    expect(rows.toLowerCase()).not.toContain(marker.toLowerCase())
    if (engine !== 'sqlite') return
    for (const suffix of ['', '-wal']) {
      const bytes = readFileSync(`${office.service.path}${suffix}`).toString('latin1')
      expect(bytes.toLowerCase().includes(marker.toLowerCase())).toBe(false)
    }
  })
})

describe('figures before and after the whole sample register was made anonymous', () => {
  const period = { from: '2025-01-01', to: '2025-12-31' }
  let sample: Sample
  beforeAll(async () => {
    sample = await fillSample('2026-11-16T08:00:00.000Z', { complaints: 60, seed: 31, until: '2026-11-16' })
  }, 60_000)
  afterAll(() => sample.close())

  async function readFigures(number: string) {
    const { call } = sample
    const report = await call('reports.get', { number })
    const { bytes } = await call('reports.reprint', { number })
    return {
      indicators: await call('indicators.get', period),
      rate: await call('rates.compute', period),
      months: await call('rates.monthly', period),
      issued: report.data,
      paper: Buffer.from(bytes).toString('base64'),
      comparison: await call('reports.compare', { number }),
    }
  }

  it('are the same, and so are the bytes of an issued report; the register is whole', async () => {
    const { number } = await sample.call('reports.issue', period)
    const before = await readFigures(number)
    const { counts } = await sample.call('privacy.preview', { at: '2033-01-01' })
    expect(counts.due).toBeGreaterThan(40)
    const done = await sample.call('privacy.anonymise', { at: '2033-01-01', confirm: counts.due })
    expect(done).toEqual({ anonymised: counts.due, due: counts.due, isCancelled: false })
    expect(await readFigures(number)).toEqual(before)
    expect(await sample.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    expect((await sample.call('privacy.preview', { at: '2033-01-01' })).counts.due).toBe(0)
  }, 60_000)

  it('the record of processing says how long and why', async () => {
    const paper = await readPdf((await sample.call('documents.processingRecord', {})).bytes)
    expect(paper.text).toContain('Registre des traitements')
    expect(paper.text).toContain('5 an')
  })
})
