import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refusal } from '#shared/api/refusal'
import type { diagnosticsApi } from '#shared/diagnostics/diagnostics-api'
import { runApart } from '../apart/run-apart'
import type { Service } from '../context'
import { newestMigration } from '../database/migrate'
import type { ServiceHandlers } from '../handlers'
import { verifyRegister } from '../register/verify'
import { makeContext, requireRegister } from '../register-context'
import { saveSetting } from '../settings/settings-store'
import { makeBundle } from './make-bundle'
import { lastCheckSetting, readHealth } from './read-health'

const underWay = new Map<string, AbortController>()

export const diagnosticsHandlers: ServiceHandlers<keyof typeof diagnosticsApi> = {
  'diagnostics.health': readHealth,
  'diagnostics.check': checkRegister,
  'diagnostics.stopCheck': async (_service, { token }) => {
    const controller = underWay.get(token)
    controller?.abort(refusal('CANCELLED_BY_USER'))
    return { isStopped: controller !== undefined }
  },
  'diagnostics.bundle': makeBundle,
}

async function checkRegister(
  service: Service,
  { token }: ParsedInputOf<'diagnostics.check'>,
): Promise<OutputOf<'diagnostics.check'>> {
  const { engine } = requireRegister(service)
  const controller = new AbortController()
  underWay.set(token, controller)
  const onProgress = (done: number, total: number) => {
    controller.signal.throwIfAborted()
    service.emit({ name: 'progress', token, done, total })
  }
  try {
    const result = await (engine.copyTo
      ? runApart(
          {
            kind: 'VERIFY_REGISTER',
            path: service.path,
            newest: newestMigration(service.migrationsFolder),
            now: service.now(),
            backupFolder: service.backups.folder,
          },
          { onProgress, signal: controller.signal },
        )
      : verifyRegister(await makeContext(service, requireRegister(service), engine.db), onProgress))
    const lastCheck = { at: service.now(), findings: result.findings.length }
    await engine.db.transaction().execute(async (db) => saveSetting(db, lastCheckSetting, lastCheck))
    return result
  } finally {
    underWay.delete(token)
  }
}
