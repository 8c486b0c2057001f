import { strToU8, zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { refusal } from '#shared/api/refusal'
import { readPart, type WorkbookParts } from './workbook-parts'

/** Characters of XML that are read together. */
const sliceLength = 500_000

/** Some rows of a sheet, and the number of the first. */
export interface SheetSlice {
  readonly first: number
  readonly rows: readonly (readonly unknown[])[]
}

/**
 * The rows of a sheet, some thousand at a time: a workbook has no bound, and what reads it wants all of it in memory.
 * So each slice is given to it as a small workbook of its own, its rows numbered from 1 and its shared texts in place.
 */
export async function* readSlices(
  bytes: Uint8Array,
  { is1904, styles }: WorkbookParts,
  path: string,
  strings: readonly string[],
): AsyncGenerator<SheetSlice> {
  for (const xml of cutRows(readPart(bytes, path))) {
    const first = Number(/\sr=["'][A-Z]*(\d+)["']/.exec(xml)?.[1] ?? 1)
    const sheet = withOwnTexts(withRowsFrom1(xml, first), strings)
    const book = zipSync(
      {
        'xl/workbook.xml': strToU8(workbookXml(is1904)),
        'xl/_rels/workbook.xml.rels': strToU8(linksXml(styles !== null)),
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
        ...(styles && { 'xl/styles.xml': styles }),
      },
      { level: 0 },
    )
    const [read] = await readWorkbook(Buffer.from(book), { trim: false })
    yield { first, rows: read?.data ?? [] }
  }
}

/** The texts that cells share, each as its XML. */
export function readSharedTexts(bytes: Uint8Array, { strings }: WorkbookParts): string[] {
  if (strings === null) return []
  const found: string[] = []
  let waiting = ''
  for (const piece of readPart(bytes, strings)) {
    const item = /<(?:\w+:)?si(?:\s[^>/]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g
    waiting += piece
    let end = 0
    for (let match = item.exec(waiting); match; match = item.exec(waiting)) {
      found.push(match[1] ?? '')
      end = item.lastIndex
    }
    waiting = waiting.slice(end)
  }
  return found
}

/** What stands between the tags of the data of a sheet, cut after rows. */
function* cutRows(texts: Iterable<string>): Generator<string> {
  let waiting = ''
  let prefix: string | null = null
  let least = sliceLength
  for (const text of texts) {
    waiting += text
    if (prefix === null) {
      const start = /<((?:\w+:)?)sheetData(?:\s[^>/]*)?(\/?)>/.exec(waiting)
      if (!start) continue
      if (start[2]) return
      prefix = start[1] ?? ''
      waiting = waiting.slice(start.index + start[0].length)
    }
    const over = text.includes('sheetData') ? waiting.indexOf(`</${prefix}sheetData>`) : -1
    if (over !== -1) {
      yield waiting.slice(0, over)
      return
    }
    if (waiting.length < least) continue
    const rowEnd = `</${prefix}row>`
    const end = waiting.lastIndexOf(rowEnd) + rowEnd.length
    if (end < rowEnd.length) least *= 2
    else {
      yield waiting.slice(0, end)
      waiting = waiting.slice(end)
      least = sliceLength
    }
  }
  throw refusal('REFUSED', 'IMPORT_UNREADABLE')
}

function withRowsFrom1(xml: string, first: number): string {
  if (first === 1) return xml
  return xml.replace(/<(?:\w+:)?(?:row|c)\s[^>]*>/g, (tag) =>
    tag.replace(/(\sr=["'][A-Z]*)(\d+)/, (_whole, start, row) => `${start}${Number(row) - first + 1}`),
  )
}

function withOwnTexts(xml: string, strings: readonly string[]): string {
  if (strings.length === 0) return xml
  const cell = /(<(?:\w+:)?c\s(?:[^>]*\s)?t=)(["'])s\2([^>]*>)\s*<((?:\w+:)?)v>(\d+)<\/\4v>/g
  return xml.replace(cell, (_whole, start, _quote, rest, _prefix, index) => {
    const text = strings[Number(index)]
    if (text === undefined) throw refusal('REFUSED', 'IMPORT_UNREADABLE')
    return `${start}"inlineStr"${rest}<is>${text}</is>`
  })
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function linksXml(hasStyles: boolean): string {
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
  const styles = hasStyles ? link('t', 'styles', 'styles.xml') : ''
  return `<Relationships>${link('s', 'worksheet', 'worksheets/sheet1.xml')}${styles}</Relationships>`
}

function workbookXml(is1904: boolean): string {
  const epoch = is1904 ? '<workbookPr date1904="1"/>' : ''
  return `<workbook xmlns:r="${relations}">${epoch}<sheets><sheet name="1" sheetId="1" r:id="s"/></sheets></workbook>`
}
