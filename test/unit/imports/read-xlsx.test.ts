import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXlsx } from '#service/imports/read-xlsx'
import { readSetAside } from '#service/imports/spooled-rows'
import { writeWorkbook } from '#test/support/write-workbook'

async function read(bytes: Uint8Array, wanted?: string) {
  const { lines, ...rest } = await readXlsx(Buffer.from(bytes), wanted)
  const rows = []
  for await (const some of readSetAside(lines)) rows.push(...some)
  lines.close()
  return { ...rest, rows }
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook by another hand: prefixes before every name, absolute paths, texts that cells share. */
function foreignWorkbook(sheetData: string, strings: string): Uint8Array {
  const link = (id: string, type: string, path: string) =>
    `<p:Relationship Id="${id}" Type="${relations}/${type}" Target="${path}"/>`
  const parts = {
    'xl/workbook.xml': `<x:workbook xmlns:q="${relations}"><x:sheets><x:sheet q:id='a' sheetId="4" name='Réclamations &amp; remarques'/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<p:Relationships>${link('a', 'worksheet', '/xl/worksheets/data.xml')}${link('b', 'sharedStrings', 'texts.xml')}</p:Relationships>`,
    'xl/worksheets/data.xml': `<x:worksheet><x:dimension ref="A1"/>${sheetData}</x:worksheet>`,
    'xl/texts.xml': `<x:sst>${strings}</x:sst>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

describe('a workbook', () => {
  it('longer than what is read at once keeps its rows, their numbers and the gaps between them', async () => {
    const words = 'x'.repeat(600)
    const rows = Array.from({ length: 3_000 }, (_, index) =>
      index % 10 === 3 ? [] : [`ligne ${index + 1}`, null, words, `r="A12" ${index}`],
    )
    const found = await read(writeWorkbook([{ rows }]))
    expect(found.rows).toEqual(
      rows.flatMap((cells, index) =>
        cells.length === 0 ? [] : [{ line: index + 1, cells: cells.map((cell) => cell ?? '') }],
      ),
    )
  })

  it('whose cells share texts has them in place, formatted or not', async () => {
    const strings =
      '<x:si><x:t>Été &lt;1&gt; $&amp; "2"</x:t></x:si><x:si/><x:si><x:r><x:t>Trop </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve">long</x:t></x:r></x:si>'
    const cell = (at: string, index: number) => `<x:c r="${at}" t="s"><x:v>${index}</x:v></x:c>`
    const data = `<x:sheetData><x:row r="2">${cell('A2', 2)}${cell('B2', 0)}${cell('C2', 1)}<x:c r="D2"><x:v>12.5</x:v></x:c></x:row><x:row r="7"/><x:row r="9">${cell('B9', 2)}</x:row></x:sheetData><x:mergeCells/>`
    const found = await read(foreignWorkbook(data, strings))
    expect(found).toEqual({
      sheets: ['Réclamations & remarques'],
      sheet: 'Réclamations & remarques',
      rows: [
        { line: 2, cells: ['Trop long', 'Été <1> $& "2"', '', '12.5'] },
        { line: 9, cells: ['', 'Trop long', '', ''] },
      ],
    })
  })

  it.each([
    [
      'names a text that is not there',
      '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>7</x:v></x:c></x:row></x:sheetData>',
    ],
    ['ends in the middle of its rows', '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c>'],
  ])('that %s is refused whole', async (_what, data) => {
    await expect(read(foreignWorkbook(data, '<x:si><x:t>a</x:t></x:si>'))).rejects.toMatchObject({
      wording: { key: 'IMPORT_UNREADABLE' },
    })
  })

  it('without rows has none', async () => {
    expect((await read(foreignWorkbook('<x:sheetData/>', ''))).rows).toEqual([])
  })
})
