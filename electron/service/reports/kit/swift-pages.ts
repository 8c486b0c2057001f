import type { Paper } from './paper'

/** Parts of pdfkit that its types do not tell. */
interface Content {
  write(chunk: string | Uint8Array): void
  end(): void
}
interface Page {
  content: Content
  readonly dictionary: { readonly data: { Contents: Content | readonly Content[] } }
}
interface Output {
  _offset: number
  _write(data: string | Uint8Array): void
  push(chunk: Uint8Array | null): boolean
}

/** Signs after which what was gathered becomes bytes. */
const most = 32_768

/**
 * pdfkit makes bytes of every operator by itself and keeps each until the end. Here what belongs to a page is gathered as
 * one text.
 */
export function startContent({ pdf }: Pick<Paper, 'pdf'>): void {
  gather(pageOf(pdf).content)
}

/** What was drawn on the page is compressed and written; what comes to it later, such as its foot, is a second part. */
export function closeContent({ pdf }: Pick<Paper, 'pdf'>): void {
  const page = pageOf(pdf)
  page.content.end()
  const rest = pdf.ref({}) as unknown as Content
  gather(rest)
  // A stream is never empty.
  rest.write('')
  page.dictionary.data.Contents = [page.dictionary.data.Contents, rest].flat()
  page.content = rest
}

function pageOf(pdf: PDFKit.PDFDocument): Page {
  return pdf.page as unknown as Page
}

function gather(content: Content): void {
  const [write, end] = [content.write.bind(content), content.end.bind(content)]
  let text = ''
  const flush = () => {
    if (text !== '') write(Buffer.from(text, 'latin1'))
    text = ''
  }
  content.write = (chunk) => {
    if (typeof chunk !== 'string') flush()
    if (typeof chunk !== 'string') return write(chunk)
    text += `${chunk}\n`
    if (text.length > most) flush()
  }
  content.end = () => {
    flush()
    end()
  }
}

/** The file is handed on in large pieces and not line by line. */
export function gatherOutput(pdf: PDFKit.PDFDocument): void {
  const output = pdf as unknown as Output
  const push = output.push.bind(output)
  let text = ''
  const flush = () => {
    if (text !== '') push(Buffer.from(text, 'latin1'))
    text = ''
  }
  output._write = (data) => {
    output._offset += typeof data === 'string' ? data.length + 1 : data.length
    if (typeof data === 'string') text += `${data}\n`
    else {
      flush()
      push(data)
    }
    if (text.length > most) flush()
  }
  output.push = (chunk) => {
    flush()
    return push(chunk)
  }
}
