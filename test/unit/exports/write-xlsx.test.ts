import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { atOnce, type SheetCell } from '#service/exports/sheet-cell'
import { writeXlsx } from '#service/exports/write-xlsx'

const columns = [
  { header: 'Numéro & lieu', width: 15 },
  { header: 'Propos', width: 70, isLong: true },
]

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

const texts = [' deux\nlignes <b> & "guillemets" ', '=1+1', 'Œuvre\u202f: 🏖️', 'x'.repeat(40_000)]

it('gives back texts, numbers and dates as they were, in several sheets', async () => {
  const rows = texts.map((text): SheetCell[] => [{ number: -1.5 }, { text }])
  const typed: SheetCell[][] = [
    [{ date: '2026-02-28' }, { dateTime: '2026-03-29T02:30:00' }],
    [null, null],
  ]
  const bytes = await bytesOf(
    writeXlsx([atOnce({ name: 'Un & un', columns, rows }), atOnce({ name: 'Deux', columns, rows: typed })]),
  )
  const [first, second] = await readXlsxFile(bytes, { trim: false })
  expect(first?.sheet).toBe('Un & un')
  expect(first?.data[0]).toEqual(['Numéro & lieu', 'Propos'])
  const read = first?.data.slice(1).map((row) => row[1])
  expect(read).toEqual(texts.map((text) => text.slice(0, 32_767)))
  expect(first?.data[1]?.[0]).toBe(-1.5)
  expect(second?.data[1]).toEqual([new Date('2026-02-28T00:00:00Z'), new Date('2026-03-29T02:30:00Z')])
})

it('keeps the header in sight, filters all rows, and holds no sign that XML forbids or Excel reads otherwise', async () => {
  const bytes = await bytesOf(
    writeXlsx([
      atOnce({ name: 'Un', columns, rows: [[{ text: 'a\u0000\u0008b\ud800' }, { text: '_x0041_' }]] }),
    ]),
  )
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(xml).toContain('<autoFilter ref="A1:B2"/>')
  expect(xml).toContain('ySplit="1"')
  expect(xml).toContain('<t>ab</t>')
  // Excel reads _x0041_ as A.
  expect(xml).toContain('<t>_x005F_x0041_</t>')
})

it('writes rows while others are still to be read', async () => {
  let pagesRead = 0
  const pieces = writeXlsx([
    {
      name: 'Un',
      columns,
      async *pages() {
        for (; pagesRead < 40; pagesRead += 1)
          yield Array.from({ length: 1_000 }, (_, row) => [
            { text: `${pagesRead * row}` },
            { text: crypto.randomUUID() },
          ])
      },
    },
  ])
  let written = 0
  for await (const piece of pieces) {
    written += piece.length
    if (written > 100_000) break
  }
  expect(pagesRead).toBeLessThan(20)
})
