import { rmSync } from 'node:fs'
import { chooseExpired } from '#shared/backups/choose-expired'
import { localDateOf } from '#shared/time/local-date'
import type { Service } from '../context'
import { logFailure } from '../log'
import { findBackups } from './find-backups'

/** Takes away automatic backups of this register that the rule no longer keeps; never one that cannot be read. */
export async function rotateBackups(service: Service, registerId: string): Promise<void> {
  const zone = service.register?.reference?.settings.timeZone ?? 'Europe/Paris'
  const found = await findBackups(service)
  const own = found.flatMap(({ path, manifest }) =>
    manifest?.registerId === registerId
      ? [{ source: path, at: manifest.at, day: localDateOf(manifest.at, zone), reason: manifest.reason }]
      : [],
  )
  for (const path of chooseExpired(own)) {
    try {
      rmSync(path, { force: true })
    } catch (error) {
      // One too many does no harm.
      logFailure('backups rotation', error)
    }
  }
}
