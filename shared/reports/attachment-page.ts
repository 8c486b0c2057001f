/** A page of an attachment as a picture, to be added to a printed sheet. */
export interface AttachmentPage {
  /** Name of the attachment. */
  readonly name: string
  readonly page: number
  readonly pages: number
  /** PNG without transparency, or JPEG. */
  readonly picture: Uint8Array
  /** Words of the page where they could be read; empty for a scan. */
  readonly text: string
}

/** The attachments of a sheet as pages, and what of them is missing. */
export interface AttachmentPages {
  readonly pages: readonly AttachmentPage[]
  /** Names of those that cannot be added: their type has no pages, or they could not be read. */
  readonly unprintable: readonly string[]
  /** Pages beyond the limit, left out. */
  readonly leftOut: number
}

/** Pages of attachments added to one sheet at most. */
export const mostAttachmentPages = 60
