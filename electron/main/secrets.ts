import { safeStorage } from 'electron'
import { logError } from './log'

/** Whether this machine has a keyring worth the name; without one Electron would only hide a secret, not keep it. */
export function hasKeyring(): boolean {
  try {
    if (!safeStorage.isEncryptionAvailable()) return false
    return (
      process.platform !== 'linux' || !/^(basic_text|unknown)$/.test(safeStorage.getSelectedStorageBackend())
    )
  } catch {
    return false
  }
}

/** A secret as only this person on this machine reads it, in base 64. */
export function sealSecret(secret: string): string {
  return safeStorage.encryptString(secret).toString('base64')
}

/** Null when the keyring no longer gives it back. */
export function unsealSecret(sealed: string): string | null {
  try {
    return hasKeyring() ? safeStorage.decryptString(Buffer.from(sealed, 'base64')) : null
  } catch (error) {
    logError('the keyring gave no secret', error instanceof Error ? error.name : undefined)
    return null
  }
}
