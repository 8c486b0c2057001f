/** How a file can be looked at inside the program; `none`: only by the program of the system that knows it. */
export type AttachmentView = 'pdf' | 'image' | 'mail' | 'text' | 'none'

export interface AttachmentKind {
  readonly contentType: string
  /** Extensions that a name of this type may have; the first is given to a name that has another. */
  readonly extensions: readonly string[]
  readonly view: AttachmentView
  /** What can be added to the pages of a printed sheet. */
  readonly isPrintable?: boolean
}

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** The types that a case accepts. Anything else is refused, whatever its name says. */
export const attachmentKinds: readonly AttachmentKind[] = [
  { contentType: 'application/pdf', extensions: ['pdf'], view: 'pdf', isPrintable: true },
  { contentType: 'image/png', extensions: ['png'], view: 'image', isPrintable: true },
  { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], view: 'image', isPrintable: true },
  { contentType: 'image/webp', extensions: ['webp'], view: 'image' },
  { contentType: 'image/gif', extensions: ['gif'], view: 'image' },
  // Neither is drawn by the window; both come from phones and scanners.
  { contentType: 'image/heic', extensions: ['heic', 'heif'], view: 'none' },
  { contentType: 'image/tiff', extensions: ['tiff', 'tif'], view: 'none' },
  { contentType: 'message/rfc822', extensions: ['eml'], view: 'mail' },
  { contentType: 'application/vnd.ms-outlook', extensions: ['msg'], view: 'none' },
  { contentType: `${office}.wordprocessingml.document`, extensions: ['docx'], view: 'none' },
  { contentType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], view: 'none' },
  { contentType: `${office}.presentationml.presentation`, extensions: ['pptx'], view: 'none' },
  { contentType: `${openDocument}.text`, extensions: ['odt'], view: 'none' },
  { contentType: `${openDocument}.spreadsheet`, extensions: ['ods'], view: 'none' },
  { contentType: `${openDocument}.presentation`, extensions: ['odp'], view: 'none' },
  { contentType: 'text/csv', extensions: ['csv'], view: 'text' },
  { contentType: 'text/plain', extensions: ['txt', 'text', 'log'], view: 'text' },
]

export const attachmentExtensions: readonly string[] = attachmentKinds.flatMap((kind) => kind.extensions)

/** The kind of a content type; undefined for one that is not accepted. */
export function findAttachmentKind(contentType: string): AttachmentKind | undefined {
  return attachmentKinds.find((kind) => kind.contentType === contentType)
}

/** How a content type can be looked at. */
export function attachmentView(contentType: string): AttachmentView {
  return findAttachmentKind(contentType)?.view ?? 'none'
}
