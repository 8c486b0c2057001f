import { Buffer } from 'node:buffer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderFollowUpReport } from '#service/reports/follow-up-report'
import { describeSeal } from '#shared/reports/seal-words'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

const period = { from: '2026-11-01', to: '2026-11-15' }

describe.each(engines)('issued reports on %s', (engine) => {
  let office: TestService
  let id: string

  beforeEach(async () => {
    office = await openTestService({ engine })
    id = (await office.call('intake.record', writtenComplaint())).id
    await office.call('intake.record', writtenComplaint({ nature: 'HORAIRES', submissionId: undefined }))
  })
  afterEach(() => office.close())

  const version = async () => (await office.call('complaints.get', { id })).version

  it('bear the watermark until they are issued, whatever their period', async () => {
    const draft = await readPdf((await office.call('documents.followUpReport', period)).bytes)
    expect(draft.text).toContain('PROVISOIRE')
    expect(draft.text).toContain('provisoire, non émis')
    const { number } = await office.call('reports.issue', period)
    const issued = await readPdf((await office.call('reports.reprint', { number })).bytes)
    expect(issued.text).not.toContain('PROVISOIRE')
    expect(issued.text).toContain('définitif, émis')
    expect(issued.text).toContain(number)
  })

  it('are numbered without a gap, and refused before the period is over without using a number', async () => {
    const first = await office.call('reports.issue', period)
    const refused = await office.refuse('reports.issue', { from: '2026-11-01', to: '2026-11-30' })
    expect(refused.issues).toMatchObject([{ path: 'to', code: 'PERIOD_NOT_OVER' }])
    expect(await office.call('reports.nextNumber', { year: 2026 })).toEqual({ number: 'RS-2026-02' })
    const second = await office.call('reports.issue', period)
    expect([first.number, second.number]).toEqual(['RS-2026-01', 'RS-2026-02'])
    const earlier = await office.call('reports.issue', { from: '2025-01-01', to: '2025-12-31' })
    expect(earlier.number).toBe('RS-2025-01')
    const { reports } = await office.call('reports.list', {})
    expect(reports.map(({ number }) => number)).toEqual(['RS-2026-02', 'RS-2026-01', 'RS-2025-01'])
  })

  it('never change: edited, cancelled, reclassified and rebased, the same bytes come back and the difference is said', async () => {
    const { number, pdfHash } = await office.call('reports.issue', period)
    const before = await office.call('reports.reprint', { number })
    const data = (await office.call('reports.get', { number })).data
    expect((await office.call('reports.compare', { number })).differences).toEqual([])

    await office.call('complaints.update', { id, version: await version(), changes: { nature: 'ATTENTE' } })
    await office.call('customerBases.set', {
      ...period,
      kind: 'VISITORS',
      value: 4_000,
      source: 'Comptage',
    })
    office.clock.now = '2027-03-01T09:00:00.000Z'
    await office.call('complaints.reclassify', {
      id,
      version: await version(),
      reason: 'REFUSES_CONTACT_DETAILS',
    })

    const after = await office.call('reports.reprint', { number })
    expect(Buffer.from(after.bytes).equals(Buffer.from(before.bytes))).toBe(true)
    expect((await office.call('reports.get', { number })).data).toBe(data)
    const again = await renderFollowUpReport(JSON.parse(data))
    expect(Buffer.from(again.bytes).equals(Buffer.from(before.bytes))).toBe(true)

    const { differences } = await office.call('reports.compare', { number })
    expect(differences).toContainEqual({
      section: 'Synthèse',
      label: 'Réclamations reçues',
      issued: '2, n = 2',
      now: '1, n = 1',
    })
    const check = await office.call('reports.verify', { bytes: before.bytes })
    expect(check).toMatchObject({ isGenuine: true, verdict: 'IDENTICAL', report: { number, pdfHash } })
    expect(await office.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('tell a tampered, a foreign, a truncated and a provisional file from the issued one', async () => {
    const { number } = await office.call('reports.issue', period)
    const { bytes } = await office.call('reports.reprint', { number })
    const { data } = await office.call('reports.get', { number })
    const verdictOf = async (file: Uint8Array) => {
      const check = await office.call('reports.verify', { bytes: file })
      expect(describeSeal(check, 'fr').every((line) => line.length > 5)).toBe(true)
      return check
    }

    const snapshot = await verdictOf(Buffer.from(data))
    expect(snapshot).toMatchObject({ isGenuine: true, verdict: 'IDENTICAL', claimedNumber: number })

    const altered = new Uint8Array([...bytes, 0x0a])
    expect(await verdictOf(altered)).toMatchObject({ isGenuine: false, verdict: 'DOCUMENT_ALTERED' })

    const edited = data.replace(/("flow":.*?"received":)2/, '$11')
    expect(edited).not.toBe(data)
    const changed = await verdictOf(Buffer.from(edited))
    expect(changed).toMatchObject({ verdict: 'DATA_ALTERED', claimedNumber: number })
    expect(changed.differences).toMatchObject([{ issued: '2', now: '1', section: 'Flux et arriéré' }])

    expect(await verdictOf(bytes.slice(0, bytes.length >> 1))).toMatchObject({ verdict: 'TRUNCATED' })
    expect(await verdictOf(bytes.slice(0, bytes.length - 40))).toMatchObject({ verdict: 'TRUNCATED' })
    const receipt = await office.call('documents.receipt', { number: 'R-2026-0001' })
    expect(await verdictOf(receipt.bytes)).toMatchObject({ verdict: 'FOREIGN', report: null })
    const draft = await office.call('documents.followUpReport', period)
    expect(await verdictOf(draft.bytes)).toMatchObject({ verdict: 'PROVISIONAL', isGenuine: false })
    for (const file of ['', '{}', 'null', '%PDF-1.7', '[1,2]', '{"seal":1,"header":{"reference":3}}']) {
      expect(await verdictOf(Buffer.from(file))).toMatchObject({ isGenuine: false })
    }

    const other = await openTestService()
    try {
      const check = await other.call('reports.verify', { bytes })
      expect(check).toMatchObject({ verdict: 'UNKNOWN_REPORT', claimedNumber: number, report: null })
    } finally {
      await other.close()
    }
  })

  it('are neither changed nor deleted, even by hand', async () => {
    await office.call('reports.issue', period)
    const { db } = office.service.register?.engine ?? {}
    await expect(db?.updateTable('issuedReport').set({ pages: 1 }).execute()).rejects.toThrow()
    await expect(db?.deleteFrom('issuedReport').execute()).rejects.toThrow()
  })

  it('say so when their content was changed in the file of the register', async () => {
    const { number, pdfHash } = await office.call('reports.issue', period)
    const { bytes } = await office.call('reports.reprint', { number })
    const { db } = office.service.register?.engine ?? {}
    const forged = Buffer.from(bytes)
    forged[forged.length - 30] = 0x20
    await db?.updateTable('fileContent').set({ bytes: forged }).where('hash', '=', pdfHash).execute()
    expect(await office.refuse('reports.reprint', { number })).toMatchObject({ code: 'REFUSED' })
    const { findings } = await office.call('register.verify', {})
    expect(findings).toMatchObject([{ code: 'VERIFY_REPORT_CONTENT', subject: number }])
    expect(await office.call('reports.verify', { bytes })).toMatchObject({ isGenuine: false })
  })
})
