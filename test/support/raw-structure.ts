import type { RawPdf } from '#test/support/raw-pdf'

/** An element of the structure tree as it stands in the file. */
export interface StructureElement {
  /** `H1`, `P`, `Table`, `TR` … */
  readonly type: string
  readonly alternative: string | null
}

/** All elements of the structure tree in reading order. */
export function readStructure(raw: RawPdf): StructureElement[] {
  const root = Number(/\/StructTreeRoot (\d+) 0 R/.exec(raw.catalog)?.[1])
  const elements: StructureElement[] = []
  const visit = (number: number) => {
    const dictionary = raw.objects.get(number) ?? ''
    const type = /\/S \/(\w+)/.exec(dictionary)?.[1]
    if (type) elements.push({ type, alternative: readAlternative(dictionary) })
    for (const kid of listKids(dictionary)) visit(kid)
  }
  visit(root)
  return elements
}

function listKids(dictionary: string): number[] {
  // Content on other pages stands between the kids as dictionaries that refer to their page.
  const kids = /\/K \[([^\]]*)\]/.exec(dictionary.replace(/(\[[^\]]*?)<<[^>]*>>/g, '$1'))?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}

function readAlternative(dictionary: string): string | null {
  const written = /\/Alt \(((?:\\[\s\S]|[^\\)])*)\)/.exec(dictionary)?.[1]
  if (written === undefined) return null
  const bytes = Buffer.from(
    written.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign),
    'latin1',
  )
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  return Buffer.from(bytes.subarray(2))
    .swap16()
    .toString('utf16le')
    .replace(/[\u00a0\u202f]/g, ' ')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
