import { strToU8, zipSync } from 'fflate'

/** A cell as a workbook stores it: a text, nothing, a serial date, what a formula gave, an error, or only a colour. */
export type SheetCell =
  | string
  | null
  | { readonly date: number }
  | { readonly formula: string; readonly text: string }
  | { readonly error: string }
  | { readonly style: number }

interface Sheet {
  readonly name?: string
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merged?: readonly string[]
  readonly isHidden?: boolean
  readonly is1904?: boolean
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const schemas = 'http://schemas.openxmlformats.org'
const main = `xmlns="${schemas}/spreadsheetml/2006/main"`
const relation = `${schemas}/officeDocument/2006/relationships`

/** A workbook with what the program itself never writes. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const named = sheets.map((sheet, index) => ({
    ...sheet,
    id: index + 1,
    name: sheet.name ?? `Feuille ${index + 1}`,
  }))
  const links = named.map(
    ({ id }) =>
      `<Relationship Id="rId${id}" Type="${relation}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  )
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relation}"><workbookPr${sheets.some((sheet) => sheet.is1904) ? ' date1904="1"' : ''}/><sheets>${named
      .map(
        ({ id, name, isHidden }) =>
          `<sheet name="${name}" sheetId="${id}"${isHidden ? ' state="hidden"' : ''} r:id="rId${id}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${schemas}/package/2006/relationships">${links.join('')}<Relationship Id="rId99" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(named.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, writeSheet(sheet)])),
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(head + text)])),
  )
}

function writeSheet({ rows, merged = [] }: Sheet): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      writeCell(cell, `${String.fromCharCode(65 + column)}${row + 1}`),
    )
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  return `<worksheet ${main}><sheetData>${lines.join('')}</sheetData>${ranges ? `<mergeCells>${ranges}</mergeCells>` : ''}</worksheet>`
}

function writeCell(cell: SheetCell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
  if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`
  if ('formula' in cell)
    return `<c r="${at}" t="str"><f>${cell.formula.replace('&', '&amp;')}</f><v>${cell.text}</v></c>`
  return 'error' in cell ? `<c r="${at}" t="e"><v>${cell.error}</v></c>` : `<c r="${at}" s="${cell.style}"/>`
}
