import type { Session } from 'electron'

/** Only where the system brings its own dictionaries: Chromium would fetch its own from the internet. */
export const hasSystemSpelling = process.platform === 'darwin' || process.platform === 'win32'

/** Underlines words in French and English with the system's dictionaries. */
export function checkSpelling(session: Session): void {
  if (!hasSystemSpelling) {
    session.setSpellCheckerEnabled(false)
    return
  }
  // An address that leads nowhere: a missing dictionary is not fetched.
  session.setSpellCheckerDictionaryDownloadURL('https://registre31.invalid/')
  // macOS recognises the language by itself.
  if (process.platform === 'win32') session.setSpellCheckerLanguages(['fr', 'en-US'])
}
