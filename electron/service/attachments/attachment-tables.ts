export interface AttachmentTable {
  id: string
  complaintId: string
  position: number
  role: string
  name: string
  contentType: string
  size: number
  fingerprint: string
  /** Null once the content is gone. */
  hash: string | null
  addedAt: string
  addedBy: string
  removedAt: string | null
  removedBy: string | null
  removalReason: string | null
}
