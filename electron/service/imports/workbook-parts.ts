import { StringDecoder } from 'node:string_decoder'
import { unzipSync } from 'fflate'
import { inflatePieces } from './inflate-pieces'

/** What a workbook says of itself, without its cells. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly path: string }[]
  /** Days are counted from 1904. */
  readonly is1904: boolean
  /** By which numbers are known for dates. */
  readonly styles: Uint8Array | null
  /** Where the texts are that cells share. */
  readonly strings: string | null
}

export function readParts(bytes: Uint8Array): WorkbookParts {
  const small = unzipSync(bytes, { filter: ({ name }) => /\/workbook\.xml(?:\.rels)?$/.test(name) })
  const tagsOf = (path: string, tag: string) => findTags(Buffer.from(small[path] ?? []).toString('utf8'), tag)
  const links = tagsOf('xl/_rels/workbook.xml.rels', 'Relationship')
  const pathOf = (type: string, id?: string) => {
    const link = links.find((one) => one.Type?.endsWith(`/${type}`) && (id === undefined || one.Id === id))
    return link?.Target === undefined ? null : link.Target.replace(/^(?!\/)/, 'xl/').replace(/^\//, '')
  }
  const styles = pathOf('styles')
  return {
    sheets: tagsOf('xl/workbook.xml', 'sheet').flatMap(({ name, state, id }) => {
      const path = pathOf('worksheet', id)
      const isHidden = state === 'hidden' || state === 'veryHidden'
      return name === undefined || path === null ? [] : [{ name, isHidden, path }]
    }),
    is1904: tagsOf('xl/workbook.xml', 'workbookPr')[0]?.date1904 === '1',
    styles:
      styles === null ? null : (unzipSync(bytes, { filter: ({ name }) => name === styles })[styles] ?? null),
    strings: pathOf('sharedStrings'),
  }
}

/** The text of one part, as it is inflated: it may be many times longer than its file. */
export function* readPart(bytes: Uint8Array, path: string): Generator<string> {
  const decoder = new StringDecoder('utf8')
  let texts: string[] = []
  const take = (data: Uint8Array) => {
    texts.push(decoder.write(Buffer.from(data.buffer, data.byteOffset, data.length)))
  }
  for (const _ of inflatePieces(bytes, (name) => (name === path ? take : null))) {
    yield* texts
    texts = []
  }
}

/** The attributes of every tag of a name, whatever its prefix. */
function findTags(xml: string, name: string): Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g'))].map(([tag]) =>
    Object.fromEntries(
      [...tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
        key.replace(/^\w+:/, ''),
        unescapeXml(double ?? single ?? ''),
      ]),
    ),
  )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal || hexadecimal) {
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
    return entities[name] ?? whole
  })
}
