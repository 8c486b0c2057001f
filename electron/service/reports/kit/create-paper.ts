import PDFDocument from 'pdfkit'
import { type Face, faces, openFace } from '#service/reports/fonts'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import { describeArchive, keepXmlCharacters } from './archive-metadata'
import type { Paper } from './paper'
import { gatherOutput } from './swift-pages'

export interface PaperOptions {
  readonly header: DocumentHeader
  readonly title: string
  readonly subject: string
  readonly watermark?: string | null
  /** For machines: the fingerprint of the data, for instance. */
  readonly keywords?: string
  readonly size?: 'A3' | 'A4' | 'A5'
  /** Language of the text, where it is not the one of the header. */
  readonly lang?: string
  /** Data of the document for machines, inside the file (PDF/A-3). */
  readonly embedded?: {
    readonly name: string
    readonly type: string
    readonly description: string
    readonly bytes: Uint8Array
  }
}

/**
 * Opens a document that will be PDF/A-3a and PDF/UA-1. Nothing in it depends on the moment or the machine: the same
 * data gives the same bytes.
 */
export function createPaper(options: PaperOptions): Paper {
  const { header, title, subject, size = 'A4' } = options
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: options.lang ?? header.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    size,
    margin: 0,
    // pdfkit also takes an opened fontkit face, which its types do not say; without one it would embed Helvetica.
    font: openFace('Inter-Regular') as unknown as string,
    info: {
      Title: keepXmlCharacters(title),
      Subject: keepXmlCharacters(subject),
      ...(options.keywords ? { Keywords: keepXmlCharacters(options.keywords) } : {}),
      Author: keepXmlCharacters(header.organisation.name),
      Creator: `Registre 31 ${header.softwareVersion}`,
      Producer: 'PDFKit',
      CreationDate: new Date(header.editedAt),
    },
  })
  gatherOutput(pdf)
  describeArchive(pdf)
  for (const face of Object.keys(faces) as Face[]) pdf.registerFont(face, openFace(face) as unknown as string)
  if (options.embedded) {
    const { bytes, ...described } = options.embedded
    const madeAt = new Date(header.editedAt)
    // pdfkit's types know neither bytes as a source nor the relationship that PDF/A-3 asks for.
    const source = bytes as unknown as string
    const file = { ...described, creationDate: madeAt, modifiedDate: madeAt, relationship: 'Data' }
    pdf.file(source, file)
  }
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  return {
    pdf,
    language: header.language,
    header,
    title,
    watermark: options.watermark ?? null,
    size,
    y: 0,
    orientation: 'portrait',
    open: [root],
    contents: [],
    pending: [],
    replacedSigns: 0,
    fill: null,
  }
}
