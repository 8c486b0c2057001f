import { localDateTimeOf } from '#shared/time/local-date'

/** The end of the name of a backup that is a register file like any other. */
export const plainEnding = '.r31'
/** The end of the name of a backup that only its passphrase opens. */
export const encryptedEnding = '.r31-chiffre'

const pattern = /^([^/\\]+)_(\d{4}-\d\d-\d\d)_(\d\d-\d\d-\d\d)(?:-(\d{1,3}))?(\.r31|\.r31-chiffre)$/

/**
 * The name of a backup: the register and the local moment, so that names sort as time does.
 * @param register name of the register's file
 * @param count which backup of that second it is, from 1 on
 */
export function backupName(
  register: string,
  at: string,
  zone: string,
  isEncrypted: boolean,
  count = 1,
): string {
  const moment = localDateTimeOf(at, zone).slice(0, 16)
  const seconds = at.slice(17, 19)
  const [date, time] = [moment.slice(0, 10), `${moment.slice(11, 16)}:${seconds}`.replaceAll(':', '-')]
  const again = count > 1 ? `-${count}` : ''
  return `${stemOf(register)}_${date}_${time}${again}${isEncrypted ? encryptedEnding : plainEnding}`
}

/** Whether a file of the folder has the name of a backup of this register. */
export function isBackupName(fileName: string, register: string): boolean {
  return pattern.exec(fileName)?.[1] === stemOf(register)
}

/** Whether its name says that a file is encrypted. */
export function isEncryptedName(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(encryptedEnding)
}

function stemOf(register: string): string {
  return register.replace(/\.r31$/i, '')
}
