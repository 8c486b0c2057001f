import { remember, remembered } from './remembered'
import { sealSecret, unsealSecret } from './secrets'

/** Where the backups of a register go and what encrypts them, on this machine. */
export interface BackupPlace {
  readonly folder: string | null
  readonly passphrase: string | null
}

export function backupPlace(register: string): BackupPlace {
  const kept = remembered().backups?.[register]
  return {
    folder: kept?.folder ?? null,
    passphrase: kept?.passphrase ? unsealSecret(kept.passphrase) : null,
  }
}

/** Whether a passphrase is kept, be it that the keyring is closed now. */
export function keepsPassphrase(register: string): boolean {
  return remembered().backups?.[register]?.passphrase !== undefined
}

export function rememberBackupFolder(register: string, folder: string | null): void {
  const { passphrase } = remembered().backups?.[register] ?? {}
  keep(register, { ...(passphrase && { passphrase }), ...(folder && { folder }) })
}

export function rememberBackupPassphrase(register: string, passphrase: string | null): void {
  const { folder } = remembered().backups?.[register] ?? {}
  keep(register, { ...(folder && { folder }), ...(passphrase && { passphrase: sealSecret(passphrase) }) })
}

function keep(register: string, place: { folder?: string; passphrase?: string }): void {
  remember({ backups: { ...remembered().backups, [register]: place } })
}
