/** What a case may hold; stated wherever something is refused. */
export const attachmentLimits = {
  /** Bytes of one file. */
  file: 25 * 1024 * 1024,
  /** Bytes of all files of a case that are not removed. */
  caseTotal: 100 * 1024 * 1024,
  /** Files of a case, removed ones included. */
  count: 200,
  /** Characters of a name, extension included. */
  name: 120,
  /** Days during which a removed file can be restored; its content goes after them. */
  restoreDays: 30,
} as const

/** Mebibytes, for the sentences that state a limit. */
export function mebibytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024))
}
