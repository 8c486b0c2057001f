import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writtenComplaint } from '#test/support/entries'
import { engines, openTestService, type TestService } from '#test/support/open-service'
import { readPdf } from '#test/support/read-pdf'

const hostile = [
  '=1+1',
  '+HYPERLINK("x")',
  '-2+3',
  '@SUM(A1)',
  '\tonglet',
  'normal',
  'deux\nlignes ; et "guillemets"',
]

describe.each(engines)('sheets and lists made of cases on %s', (engine) => {
  let register: TestService
  const ids: string[] = []
  beforeAll(async () => {
    register = await openTestService({ engine })
    for (const [index, verbatim] of hostile.entries()) {
      const { id } = await register.call('intake.record', {
        ...writtenComplaint(),
        receivedAt: `2026-11-0${index + 1}T10:30`,
        verbatim,
        severity: 3,
        complainant: { name: `=Nom ${index}`, phone: '+33 5 36 49 12 34' },
      })
      ids.push(id)
    }
  })
  afterAll(async () => register.close())

  const columns = ['number', 'receivedAt', 'person', 'phone', 'verbatim', 'severity', 'answerDueOn'] as const

  it('writes XLSX with typed cells that are read back as they were', async () => {
    const made = await register.call('documents.complaintSheet', {
      columns: [...columns],
      sort: { by: 'number', descending: false },
    })
    expect(made.fileName).toBe('2026-11-16_reclamations.xlsx')
    const [sheet] = await readXlsxFile(Buffer.from(made.bytes))
    const rows = sheet?.data ?? []
    expect(rows[0]).toEqual([
      'Numéro',
      'Reçue le',
      'Personne',
      'Téléphone',
      'Propos',
      'Gravité',
      'Réponse avant le',
    ])
    expect(rows).toHaveLength(hostile.length + 1)
    const first = rows[1] ?? []
    expect(first[0]).toBe('R-2026-0001')
    expect(first[1]).toEqual(new Date('2026-11-01T10:30:00.000Z'))
    expect(first[2]).toBe('=Nom 0')
    expect(String(first[3]).replace(/\D/g, '')).toBe('33536491234')
    expect(typeof first[3]).toBe('string')
    expect(first[6]).toBeInstanceOf(Date)
    expect(rows.slice(1).map((row) => row[4])).toContain('deux\nlignes ; et "guillemets"')
  })

  it('writes CSV for French Excel, where no text is taken for a formula and phones stay texts', async () => {
    const made = await register.call('documents.complaintSheet', {
      columns: [...columns],
      format: 'csv',
      sort: { by: 'number', descending: false },
    })
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.bytes)
    expect(text.startsWith('\ufeff"Numéro";') || text.startsWith('\ufeffNuméro;')).toBe(true)
    expect(text).toContain('\r\n')
    const rows: string[][] = parse(text, { bom: true, delimiter: ';' })
    expect(rows[1]?.[1]).toBe('01/11/2026 10:30')
    for (const row of rows.slice(1)) {
      for (const [index, cell] of row.entries()) {
        if (index !== 3) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }
      expect(row[3]).toMatch(/^\+33|^05/)
    }
    expect(rows.at(-1)?.[4]).toBe('deux\nlignes ; et "guillemets"')
  })

  it('keeps the selection, its order, and hides who it is asked to hide', async () => {
    const made = await register.call('documents.complaintSheet', {
      ids: [ids[1] ?? '', ids[4] ?? ''],
      columns: ['number', 'person', 'phone'],
      identity: 'anonymous',
      format: 'csv',
      language: 'en',
    })
    const rows: string[][] = parse(Buffer.from(made.bytes), { bom: true })
    expect(rows).toEqual([
      ['Number', 'Person', 'Phone'],
      ['R-2026-0005', '', ''],
      ['R-2026-0002', '', ''],
    ])
  })

  it('prints the list and several case sheets in one document', async () => {
    const list = await register.call('documents.complaintList', { columns: ['number', 'nature', 'verbatim'] })
    const printed = await readPdf(list.bytes)
    expect(JSON.stringify(printed)).toContain('R-2026-0007')
    const sheets = await register.call('documents.caseSheets', { ids: ids.slice(0, 2) })
    expect(sheets.pages).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(await readPdf(sheets.bytes))).toContain('R-2026-0002')
  })

  it('stops a long list when somebody says so, and writes nothing', async () => {
    const token = crypto.randomUUID()
    const told: unknown[] = []
    Object.assign(register.service, {
      emit: (event: unknown) => {
        told.push(event)
        if (told.length === 1) void register.call('documents.cancel', { token })
      },
    })
    expect((await register.refuse('documents.caseSheets', { ids, token })).code).toBe('CANCELLED_BY_USER')
    expect(told.length).toBeLessThan(ids.length)
    expect(await register.call('documents.cancel', { token })).toEqual({ cancelled: false })
  })

  it('says that there is nothing to write when no entry is left', async () => {
    const error = await register.refuse('documents.complaintSheet', { filter: { text: 'introuvable' } })
    expect(error.message).toContain('Aucune entrée')
    expect((await register.refuse('documents.remarkList', {})).code).toBe('REFUSED')
  })
})
