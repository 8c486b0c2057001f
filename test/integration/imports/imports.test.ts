import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { atOnce } from '#service/exports/sheet-cell'
import { writeSheet } from '#service/exports/write-sheet'
import type { ImportReport } from '#shared/imports/import-api'
import { engines, openTestService, type TestService } from '#test/support/open-service'

const utf8 = (text: string) => new TextEncoder().encode(text)

const register = `N°;Date de réception;Nom;Courriel;Canal;Motif;Description;Reçu par
1;12/03/2025;Marie Durand;marie@example.fr;courrier;Attente;"Une heure d'attente ;
puis rien";Ancien Agent
2;13 mars 2025;;;guichet;Accueil;Accueil froid à l'entrée;
3;31/02/2025;Paul Petit;paul@example.fr;mail;Prix;Trop cher;
4;14/03/2025;Paul Petit;pas-une-adresse;mail;Prix;Trop cher;
1;12/03/2025;Marie Durand;marie@example.fr;courrier;Attente;Encore elle;
5;15/03/2025`

describe.each(engines)('imports on %s', (engine) => {
  let test: TestService
  beforeEach(async () => {
    test = await openTestService({ engine })
  })
  afterEach(() => test.close())

  async function bring(text: string | Uint8Array, name = 'ancien.csv'): Promise<ImportReport> {
    const bytes = typeof text === 'string' ? utf8(text) : text
    const { token } = await test.call('imports.open', { name, bytes })
    return test.call('imports.run', { token })
  }

  it('says what becomes of every line before anything is written', async () => {
    const { token } = await test.call('imports.open', { name: 'ancien.csv', bytes: utf8(register) })
    const trial = await test.call('imports.check', { token })
    expect(trial).toMatchObject({
      dryRun: true,
      read: 6,
      complaints: 1,
      remarks: 1,
      duplicates: 1,
      refusedCount: 3,
    })
    expect(trial.refused.map(({ line, field }) => [line, field])).toEqual([
      [5, 'receivedAt'],
      [6, 'complainant.email'],
      [8, ''],
    ])
    const info = await test.call('register.info', {})
    expect(info).toMatchObject({ counts: { complaints: 0, remarks: 0 } })
    expect((await test.call('imports.list', {})).imports).toEqual([])
  })

  it('records, knows the same lines again, and leaves the register whole', async () => {
    const first = await bring(register)
    expect(first).toMatchObject({ complaints: 1, remarks: 1, duplicates: 1, refusedCount: 3 })
    const again = await bring(register)
    expect(again).toMatchObject({ complaints: 0, remarks: 0, duplicates: 3 })
    const { rows } = await test.call('complaints.list', { limit: 10 })
    const complaint = await test.call('complaints.get', { id: rows[0]?.id ?? '' })
    expect(complaint).toMatchObject({ number: 'R-2025-0001', nature: 'ATTENTE', channel: 'LETTER' })
    expect(complaint.verbatim).toBe("Une heure d'attente ;\npuis rien")
    const { origin } = await test.call('imports.origin', { id: complaint.id })
    expect(origin).toMatchObject({ line: 2, sourceReference: '1', sourceReceived: '12/03/2025' })
    expect(await test.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
  })

  it('undoes an import without deleting anything, and takes its lines anew', async () => {
    const { importId } = await bring(register)
    const undone = await test.call('imports.undo', { id: importId ?? '' })
    expect(undone).toEqual({ cancelled: 2, kept: [], keptCount: 0, stopped: false })
    expect(await test.refuse('imports.undo', { id: importId })).toMatchObject({ code: 'REFUSED' })
    expect(await bring(register)).toMatchObject({ complaints: 1, remarks: 1 })
    expect(await test.call('register.verify', {})).toMatchObject({ whole: true })
  })

  it('brings a whole register back with its numbers and figures', async () => {
    await bring(register)
    const question = { from: '2025-01-01', to: '2025-12-31' }
    const exported = await test.call('documents.registerExport', { format: 'json' })
    const other = await openTestService({ engine })
    try {
      const { token } = await other.call('imports.open', { name: 'export.json', bytes: exported.bytes })
      expect(await other.call('imports.run', { token })).toMatchObject({ complaints: 1, remarks: 1 })
      expect(await other.call('imports.run', { token })).toMatchObject({ complaints: 0, duplicates: 2 })
      expect(await other.call('indicators.get', question)).toMatchObject({
        ...(await test.call('indicators.get', question)),
        bySite: { n: 1 },
      })
      expect(await other.call('register.verify', {})).toMatchObject({ whole: true, findings: [] })
    } finally {
      await other.close()
    }
  })
})

describe('files of every kind', () => {
  let test: TestService
  beforeEach(async () => {
    test = await openTestService()
  })
  afterEach(() => test.close())
  const open = (bytes: Uint8Array, name = 'fichier') => test.call('imports.open', { name, bytes })
  const refuse = async (bytes: Uint8Array) =>
    (await test.refuse('imports.open', { name: 'x', bytes })).wording?.key

  const small = 'Date;Description\r\n12/03/2025;Été à Nîmes – 5 €\r\n'

  it.each([
    ['utf-8', utf8(`\uFEFF${small}`)],
    ['windows-1252', new Uint8Array(iconv.encode(small, 'windows-1252'))],
    ['utf-16le', new Uint8Array(iconv.encode(small, 'utf-16le', { addBOM: true }))],
    ['utf-16be', new Uint8Array(iconv.encode(small, 'utf-16be', { addBOM: true }))],
  ])('reads %s', async (encoding, bytes) => {
    const preview = await open(bytes)
    expect(preview).toMatchObject({ encoding, separator: ';', count: 1 })
    expect(preview.first[0]?.verbatim).toBe('Été à Nîmes – 5 €')
  })

  it('reads a workbook with typed dates, a title above the headings, and its line numbers', async () => {
    const rows = [
      ['Date de réception', 'Description', 'Téléphone', 'Nom', 'Canal'].map((text) => ({ text })),
      [
        { date: '2025-03-12' },
        { text: 'Trop long' },
        { number: 612345678 },
        { text: 'Paul Petit' },
        { text: 'Courrier' },
      ],
    ]
    const columns = ['Registre 2025', '', '', '', ''].map((header) => ({ header, width: 20 }))
    const { bytes } = await writeSheet(
      atOnce({ name: 'Registre', columns, rows }),
      'xlsx',
      'fr',
      'registre.xlsx',
    )
    const preview = await open(bytes)
    expect(preview).toMatchObject({ format: 'xlsx', sheet: 'Registre', headingLine: 2, count: 1 })
    expect(preview.first[0]).toMatchObject({ line: 3, kind: 'complaint', receivedAt: '2025-03-12T12:00:00' })
  })

  it('refuses hostile and foreign files in words', async () => {
    expect(await refuse(new Uint8Array())).toBe('IMPORT_EMPTY')
    expect(await refuse(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('IMPORT_PROTECTED')
    const entity = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    expect(await refuse(zipSync({ 'xl/workbook.xml': utf8(entity) }))).toBe('IMPORT_ENTITIES')
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`a${index}`, utf8('x')]))
    expect(await refuse(zipSync(many))).toBe('IMPORT_BOMB')
    expect(await refuse(zipSync({ 'a.txt': utf8('x') }))).toBe('IMPORT_UNREADABLE')
    expect(await refuse(utf8('{"format":"autre"}'))).toBe('IMPORT_UNREADABLE')
    expect(await refuse(utf8('{"format":"registre31","version":9}'))).toBe('IMPORT_REGISTER_NEWER')
  })

  it('refuses a workbook that inflates without end', async () => {
    // Deflated by Node.js, ten times sooner than by what writes workbooks, and then said to be so.
    const deflated = deflateRawSync(new Uint8Array(70 * 1024 * 1024))
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': deflated }, { level: 0 }))
    bomb.writeUInt16LE(8, 8)
    bomb.writeUInt16LE(8, bomb.readUInt32LE(bomb.length - 6) + 10)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refuse(bomb)).toBe('IMPORT_BOMB')
  }, 60_000)

  it('neutralises formulas and keeps phone numbers and line breaks in what it writes', async () => {
    const csv = 'Date;Nom;Téléphone;Canal;Description\n12/03/2025;=cmd;0612345678;mail;"=1+1\nsuite"\n'
    const { token } = await open(utf8(csv))
    await test.call('imports.run', { token })
    const exported = await test.call('documents.registerExport', { format: 'csv', what: 'complaints' })
    const text = new TextDecoder().decode(exported.bytes)
    expect(text).toContain("'=cmd")
    expect(text).toContain('"\'=1+1\nsuite"')
    expect(text).toContain('+33 6 12 34 56 78')
  })

  it('follows the mapping given and remembers it for the next file of the source', async () => {
    const csv = 'Quand;Quoi\n12/03/2025;Trop de bruit le soir\n'
    const { token, mapping } = await open(utf8(csv))
    const columns = { ...mapping.columns, Quand: 'receivedAt', Quoi: 'verbatim' } as const
    await test.call('imports.run', { token, mapping: { ...mapping, columns } })
    expect(await open(utf8('QUAND;quoi\n13/03/2025;Encore du bruit\n'))).toMatchObject({ remembered: true })
  })
})
