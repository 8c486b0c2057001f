import { Buffer } from 'node:buffer'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { safePath } from '#service/dossier/pack-dossier'
import { hashContent } from '#service/files/file-content-store'
import { writtenComplaint } from '#test/support/entries'
import { openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

const period = { from: '2026-11-01', to: '2026-11-15' }

describe.each(['sqlite', 'postgres'] as const)('the audit dossier on %s', (engine) => {
  let office: TestService
  beforeEach(async () => {
    office = await openTestService({ engine })
    for (const nature of ['ACCUEIL', 'HORAIRES', 'ATTENTE']) {
      await office.call('intake.record', writtenComplaint({ nature }))
    }
  })
  afterEach(() => office.close())

  it('holds the report, the register, remarks, drawn sheets, actions, definitions, gaps and the digest of every file', async () => {
    const { fileName, bytes } = await office.call('documents.dossier', { ...period, sample: 2 })
    expect(fileName).toBe('2026-11-01_2026-11-15_dossier-d-audit.zip')
    const files = unzipSync(bytes)
    const names = Object.keys(files)
    expect(names.filter((name) => name.startsWith('4-fiches/'))).toHaveLength(2)
    expect(names).toEqual(
      expect.arrayContaining([
        'index.pdf',
        '0-procedure/procedure-brouillon.pdf',
        '1-rapport/rapport-provisoire.pdf',
        '2-registre/registre.xlsx',
        '2-registre/registre.pdf',
        '3-remarques/remarques.pdf',
        '6-actions/plan-d-actions.pdf',
        '7-definitions/definitions.pdf',
        '8-pret-pour-l-audit/ecarts.pdf',
        'SHA256SUMS.txt',
      ]),
    )
    const sums = Buffer.from(files['SHA256SUMS.txt'] ?? [])
      .toString('utf8')
      .trim()
      .split('\n')
    expect(sums).toHaveLength(names.length - 1)
    for (const line of sums) {
      const [hash, name = ''] = line.split('  ')
      expect(hashContent(files[name] ?? new Uint8Array())).toBe(hash)
    }
    const index = await readPdf(files['index.pdf'] ?? new Uint8Array())
    expect(index.text).toContain('graine 31')
    expect(index.text).not.toContain('Œuvrard')
  })

  it('is the same twice, whatever the hour, and another with another seed', async () => {
    const first = await office.call('documents.dossier', { ...period, sample: 1 })
    office.clock.now = '2026-11-16T15:12:13.000Z'
    const second = await office.call('documents.dossier', { ...period, sample: 1 })
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  it('takes the issued report of the period, and the cases chosen by their numbers', async () => {
    const { number } = await office.call('reports.issue', period)
    const chosen = { ...period, numbers: ['R-2026-0002'] }
    const files = unzipSync((await office.call('documents.dossier', chosen)).bytes)
    const { bytes } = await office.call('reports.reprint', { number })
    expect(Buffer.from(files[`1-rapport/${number}.pdf`] ?? []).equals(Buffer.from(bytes))).toBe(true)
    expect(Object.keys(files)).toContain('4-fiches/R-2026-0002.pdf')
    const refused = await office.refuse('documents.dossier', { ...period, numbers: ['../../etc/passwd'] })
    expect(refused.issues).toMatchObject([{ path: 'numbers.0', code: 'CASE_NOT_IN_PERIOD' }])
  })

  it('certifies an empty period instead of a register', async () => {
    const empty = { from: '2025-01-01', to: '2025-12-31' }
    const files = unzipSync((await office.call('documents.dossier', empty)).bytes)
    expect(Object.keys(files)).toContain('2-registre/etat-neant.pdf')
  })

  it('never names a file outside its folder', () => {
    expect(safePath('../../etc/passwd')).toBe('etc/passwd')
    expect(safePath('4-fiches/..\\..\\x.pdf')).not.toMatch(/\.\.[\\/]|^[\\/]/)
  })
})
