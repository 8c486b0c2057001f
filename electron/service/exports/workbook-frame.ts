import { escapeXml } from '../reports/kit/archive-metadata'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What the parts of a workbook of so many sheets are (ECMA-376, part 2). */
export function contentTypes(sheets: number): string {
  const override = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kinds}.${kind}+xml"/>`
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook', 'sheet.main') +
    override('styles', 'styles') +
    numbersTo(sheets)
      .map((number) => override(`worksheets/sheet${number}`, 'worksheet'))
      .join('') +
    '</Types>'
  )
}

export const packageRelations =
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  )
}

export function workbookRelations(sheets: number): string {
  const relation = (number: number, kind: string, target: string) =>
    `<Relationship Id="rId${number}" Type="${relations}/${kind}" Target="${target}.xml"/>`
  return (
    `${declaration}<Relationships xmlns="${packages}/relationships">` +
    numbersTo(sheets)
      .map((number) => relation(number, 'worksheet', `worksheets/sheet${number}`))
      .join('') +
    `${relation(sheets + 1, 'styles', 'styles')}</Relationships>`
  )
}

/** In the order in which cells name them: none, heading, text or number, long text, day, moment. */
export const cellStyles =
  `${declaration}<styleSheet xmlns="${main}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>' +
  '<numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF2"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  style(0, 'vertical="center"', 'fontId="1" applyFont="1" fillId="2" applyFill="1"') +
  style(0, 'vertical="top"') +
  style(0, 'vertical="top" wrapText="1"') +
  style(164, 'vertical="top"') +
  style(165, 'vertical="top"') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function style(format: number, alignment: string, more = 'fontId="0" fillId="0"'): string {
  const number = format === 0 ? '' : ' applyNumberFormat="1"'
  return (
    `<xf numFmtId="${format}"${number} ${more} borderId="0" xfId="0" applyAlignment="1">` +
    `<alignment ${alignment}/></xf>`
  )
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
