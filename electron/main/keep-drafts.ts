import type { Session } from 'electron'

const everyMs = 2_000

/**
 * Chromium writes what a page keeps (drafts of the forms) to the disk when it sees fit, at most about once a minute.
 * A draft has to outlive a killed program or a power cut, so what is unwritten goes to the disk every two seconds;
 * nothing is written while nothing changed.
 */
export function keepDrafts(session: Session): void {
  setInterval(() => session.flushStorageData(), everyMs)
}
