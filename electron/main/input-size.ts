import { attachmentLimits } from '#shared/attachments/attachment-limits'
import { importLimits } from '#shared/imports/import-limits'
import { largestSealedFile } from '#shared/reports/issued-report-api'

const mebibyte = 1024 * 1024
/** Largest input of one call, in bytes: the longest letter fits many times, a runaway page does not reach the service. */
export const largestInput = 16 * mebibyte
/** A file to attach travels in one call, with its name. */
const largestAttachment = attachmentLimits.file + mebibyte
const deepestInput = 32

/** True when a value that came from the window is small and shallow enough to be passed on. */
export function isWithinLimits(value: unknown, limit = largestInput): boolean {
  let left = limit
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    left -= ownSize(next.value)
    if (left < 0 || next.depth > deepestInput) return false
    for (const child of children(next.value)) waiting.push({ value: child, depth: next.depth + 1 })
  }
  return true
}

function ownSize(value: unknown): number {
  if (typeof value === 'string') return 8 + value.length * 2
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 8 + value.byteLength
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.keys(value).reduce((sum, key) => sum + key.length * 2, 8)
  }
  return 8
}

function children(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return []
  if (value instanceof Map) return [...value.keys(), ...value.values()]
  if (value instanceof Set) return [...value]
  return Array.isArray(value) ? value : Object.values(value)
}

/** How much one call of a channel may bring. */
export function largestInputOf(channel: string): number {
  if (channel === 'attachments.add') return largestAttachment
  if (channel === 'imports.open') return importLimits.file + mebibyte
  return channel === 'reports.verify' ? largestSealedFile + mebibyte : largestInput
}
