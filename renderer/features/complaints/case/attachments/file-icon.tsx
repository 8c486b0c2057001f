import { File, FileImage, FileSpreadsheet, FileText, Mail } from 'lucide-react'

/** The kind of a file as a drawing; its name says the same in words. */
export function FileIcon({ contentType }: { readonly contentType: string }) {
  if (contentType.startsWith('image/')) return <FileImage aria-hidden="true" />
  if (contentType === 'message/rfc822' || contentType.includes('outlook')) return <Mail aria-hidden="true" />
  if (/spreadsheet|csv/.test(contentType)) return <FileSpreadsheet aria-hidden="true" />
  if (/pdf|word|text/.test(contentType)) return <FileText aria-hidden="true" />
  return <File aria-hidden="true" />
}
