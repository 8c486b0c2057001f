import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestService, type TestService } from '#test/support/open-service'
import { type SheetCell, writeWorkbook } from '#test/support/write-workbook'

const utf8 = (text: string) => new TextEncoder().encode(text)
const heading = 'N°;Date de réception;Nom;Courriel;Canal;Motif;Description'
const line = (rank: number, words = 'Trop de bruit') =>
  `${rank};12/03/2025;Marie Durand;marie@example.fr;courrier;Attente;${words}`

let test: TestService
beforeAll(async () => {
  test = await openTestService()
})
afterAll(() => test.close())

/** What would become of a file. */
async function tryFile(bytes: Uint8Array, reading = {}) {
  const preview = await test.call('imports.open', { name: 'fichier', bytes, reading })
  const report = await test.call('imports.check', { token: preview.token, reading })
  const refused = report.refused.map(({ line: at, column, code }) => [at, column, code])
  return { preview, report, refused }
}

async function refuse(bytes: Uint8Array) {
  const { wording } = await test.refuse('imports.open', { name: 'fichier', bytes })
  return wording
}

const sheet = (rows: readonly (readonly SheetCell[])[], more = {}) => writeWorkbook([{ rows, ...more }])
const titles: SheetCell[] = ['Date de réception', 'Description']

describe('texts', () => {
  it('a last line that is cut off is refused by its number, and nothing else', async () => {
    const cut = utf8([heading, line(1), line(2), '3;12/03/2025;Mar'].join('\r\n'))
    const { report, refused } = await tryFile(cut)
    expect(report).toMatchObject({ read: 3, complaints: 2 })
    expect(refused).toEqual([[4, null, 'IMPORT_LINE_SHORT']])
  })

  it('a file that is cut in the middle of a letter stays UTF-8', async () => {
    const whole = utf8([heading, line(1, 'Été'), line(2, 'Été')].join('\n'))
    const { preview } = await tryFile(whole.slice(0, -1))
    expect(preview.encoding).toBe('utf-8')
    expect(preview.first[0]?.verbatim).toBe('Été')
  })

  it('lines of two encodings are each read in their own', async () => {
    const mixed = Buffer.concat([
      Buffer.from(`${heading}\n${line(1, 'Été à Nîmes')}\n`),
      iconv.encode(`${line(2, 'Hélène, 5 €')}\n`, 'windows-1252'),
      Buffer.from(line(3, 'Œuvre')),
    ])
    const { preview, report } = await tryFile(new Uint8Array(mixed))
    expect(preview).toMatchObject({ encoding: 'mixed' })
    expect(preview.first.map(({ verbatim }) => verbatim)).toEqual(['Été à Nîmes', 'Hélène, 5 €', 'Œuvre'])
    expect(report).toMatchObject({ complaints: 3, refusedCount: 0 })
  })

  it.each([
    ['inside', 'Il a dit "non" et il est parti'],
    ['at the start', '"Non" a-t-il dit'],
    ['alone', 'Un écran de 24" cassé'],
    ['never closed', '"Non, jamais'],
  ])('quotes that nobody escaped, %s, stay words', async (_where, words) => {
    const { preview, report } = await tryFile(utf8([heading, line(1, words), line(2), line(3)].join('\n')))
    expect(preview.first[0]?.verbatim).toBe(words)
    expect(report).toMatchObject({ read: 3, complaints: 3, refusedCount: 0 })
  })

  it('quotes that two lines leave open swallow none of the lines between', async () => {
    const lines = [line(1, '"Non'), line(2), line(3), line(4, '"Jamais'), line(5)]
    const { report } = await tryFile(utf8([heading, ...lines].join('\n')))
    expect(report).toMatchObject({ read: 5, complaints: 5, refusedCount: 0 })
  })

  it('a quote that nobody closed among others that are is refused with its line', async () => {
    const letter = '"Une\ndeux\ntrois\nquatre"'
    const lines = [
      line(1, letter),
      line(2, letter),
      line(3, '"Non'),
      line(4),
      line(5, '"Jamais'),
      line(6, letter),
    ]
    const { report, refused } = await tryFile(utf8([heading, ...lines].join('\n')))
    expect(refused).toEqual([[10, null, 'IMPORT_QUOTE_OPEN']])
    expect(report).toMatchObject({ complaints: 3 })
  })

  it('a line break inside quotes stays, and the lines below keep their numbers', async () => {
    const lines = [line(1, '"Une\r\ndeux ""trois"""'), line(2, ''), line(3)]
    const { preview, refused } = await tryFile(utf8([heading, ...lines].join('\r\n')))
    expect(preview.first[0]?.verbatim).toBe('Une\ndeux "trois"')
    expect(refused).toEqual([[4, 'Description', 'REQUIRED']])
  })

  it('headings that come twice and a line of groups above them are told apart', async () => {
    const rows = ['Réclamant;;Réclamation;;', 'Nom;Courriel;Date;Description;Date']
    const { preview } = await tryFile(
      utf8([...rows, 'Marie;m@example.fr;12/03/2025;Bruit;13/03/2025'].join('\n')),
    )
    expect(preview).toMatchObject({ headingLine: 2, count: 1 })
    expect(preview.columns.map((column) => column.heading)).toEqual([
      ...['Nom', 'Courriel', 'Date', 'Description', 'Date (2)'],
    ])
    expect(preview.first[0]).toMatchObject({ receivedAt: '2025-03-12T12:00:00', verbatim: 'Bruit' })
  })

  it('a second line of headings is a line that is refused', async () => {
    const { refused } = await tryFile(utf8([heading, '(no);(JJ/MM/AAAA);;;;;(texte)', line(1)].join('\n')))
    expect(refused).toEqual([[2, 'Date de réception', 'IMPORT_DATE']])
  })

  it('a cell of ten million characters is refused with its line and its column', async () => {
    const { report, refused } = await tryFile(
      utf8([heading, line(1, 'x'.repeat(10_000_000)), line(2)].join('\n')),
    )
    expect(refused).toEqual([[2, 'Description', 'TEXT_TOO_LONG']])
    expect(report.complaints).toBe(1)
  })

  it('a line that never ends is refused by its number', async () => {
    const endless = utf8([heading, line(1), line(2, 'x'.repeat(17 * 1024 * 1024))].join('\n'))
    expect(await refuse(endless)).toMatchObject({ key: 'IMPORT_RECORD_TOO_LONG', params: { line: 3 } })
  })

  it('empty lines without end are no lines', async () => {
    const { preview, report } = await tryFile(
      utf8(`${heading}\n${line(1)}\n${';;;;;;\n'.repeat(50_000)}${line(2)}`),
    )
    expect(preview.count).toBe(2)
    expect(report.complaints).toBe(2)
  })

  it('headings without lines, and nothing at all', async () => {
    expect((await tryFile(utf8(`${heading}\n`))).report).toMatchObject({ read: 0, complaints: 0 })
    expect(await refuse(utf8('\n\n;;;\n'))).toMatchObject({ key: 'IMPORT_EMPTY' })
  })
})

describe('workbooks', () => {
  it('reads the dates of a workbook that counts from 1904', async () => {
    const since1904 = sheet([titles, [{ date: 44_266 }, 'Trop long']], { is1904: true })
    const since1900 = sheet([titles, [{ date: 45_728 }, 'Trop long']])
    const dates = []
    for (const bytes of [since1904, since1900])
      dates.push((await tryFile(bytes)).preview.first[0]?.receivedAt)
    expect(dates).toEqual(['2025-03-12T12:00:00', '2025-03-12T12:00:00'])
  })

  it('takes what formulas gave, and refuses what they could not give', async () => {
    const { preview, refused } = await tryFile(
      sheet([
        titles,
        [{ date: 45_728 }, { formula: 'A1&B1', text: 'Bruit et attente' }],
        [{ error: '#REF!' }, 'Sans date'],
      ]),
    )
    expect(preview.first[0]?.verbatim).toBe('Bruit et attente')
    expect(refused).toEqual([[3, 'Date de réception', 'REQUIRED']])
  })

  it('reads merged cells where they begin', async () => {
    const { report, refused } = await tryFile(
      sheet([titles, [{ date: 45_728 }, 'Bruit'], [null, 'Attente']], { merged: ['A2:A3'] }),
    )
    expect(report.remarks).toBe(1)
    expect(refused).toEqual([[3, 'Date de réception', 'REQUIRED']])
  })

  it('leaves hidden sheets aside unless they are asked for', async () => {
    const rows = (count: number) => [
      titles,
      ...Array.from({ length: count }, () => [{ date: 45_728 }, 'Bruit']),
    ]
    const bytes = writeWorkbook([
      { name: 'Listes', rows: rows(9), isHidden: true },
      { name: 'Registre', rows: rows(2) },
    ])
    const { preview } = await tryFile(bytes)
    expect(preview).toMatchObject({ sheet: 'Registre', sheets: ['Listes', 'Registre'], count: 2 })
    expect((await tryFile(bytes, { sheet: 'Listes' })).preview.count).toBe(9)
  })

  it('counts no empty lines, however many somebody coloured', async () => {
    const coloured = Array.from({ length: 20_000 }, () => [{ style: 1 }, { style: 1 }])
    const { preview, report } = await tryFile(
      sheet([titles, [{ date: 45_728 }, 'Bruit'], ...coloured, [{ date: 45_729 }, 'Attente']]),
    )
    expect(preview.count).toBe(2)
    expect(report.remarks).toBe(2)
  })

  it('refuses in words what nobody may open', async () => {
    expect(await refuse(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatchObject({
      key: 'IMPORT_PROTECTED',
    })
    expect(await refuse(zipSync({ 'a.txt': utf8('x') }))).toMatchObject({ key: 'IMPORT_UNREADABLE' })
    expect(await refuse(sheet([titles]).slice(0, 700))).toMatchObject({ key: 'IMPORT_UNREADABLE' })
  })
})

it('gives the same entries whether a register comes in UTF-8, as French Excel writes it, or as a workbook', async () => {
  const rows = [
    ['a1', '2025-03-12', 'Été à Nîmes, l’œil sur 5 €', 'Seine-Saint-Denis'],
    ['a2', '2025-04-01', 'Il a dit "non" à l’accueil', ''],
    ['a3', '2025-04-02', 'Ça coûte cher', 'Côte-d’Or'],
  ] as const
  const titles = ['id', 'creationdate', 'subcategories', 'dep_name']
  const french = (day: string) => day.split('-').toReversed().join('/')
  const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569
  const open = rows.map((row) => row.join(';'))
  const excel = rows.map(([id, day, words, place]) => [id, french(day), words, place].join(';'))
  const files = [
    utf8(`\uFEFF${[titles.join(';'), ...open, 'a4;2025-0'].join('\n')}`),
    new Uint8Array(iconv.encode(`${[titles.join(';'), ...excel].join('\r\n')}\r\n`, 'windows-1252')),
    sheet([titles, ...rows.map(([id, day, words, place]) => [id, { date: serial(day) }, words, place])]),
  ]
  const read: Awaited<ReturnType<typeof tryFile>>[] = []
  for (const file of files) read.push(await tryFile(file))
  const entriesOf = ({ preview }: (typeof read)[number]) =>
    preview.first
      .filter(({ reason }) => reason === null)
      .map(({ receivedAt, verbatim }) => [receivedAt, verbatim])
  expect(read.map(({ report }) => [report.remarks, report.refusedCount])).toEqual([
    [3, 1],
    [3, 0],
    [3, 0],
  ])
  expect(read[0]?.refused).toEqual([[5, null, 'IMPORT_LINE_SHORT']])
  const [first, ...others] = read.map(entriesOf)
  for (const other of others) expect(other).toEqual(first)
})
