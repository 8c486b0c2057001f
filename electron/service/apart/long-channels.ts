/**
 * Channels that may take long: every document, everything about an import (which keeps its file in memory between two
 * calls), and what looks at the whole register. Issuing and cancelling go where the work is.
 */
const longChannels =
  /^((documents|imports|move)\..+|attachments\.preview|exports\.writeTo|privacy\.(anonymise|cancel)|register\.verify|reports\.(compare|issue|readiness|reprint|verify))$/

export function isLong(channel: unknown): boolean {
  return typeof channel === 'string' && longChannels.test(channel)
}
