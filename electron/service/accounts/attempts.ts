import { secondsToWait } from '#shared/accounts/throttle'
import { refusal } from '#shared/api/refusal'
import type { Service } from '../context'
import { requireRegister } from '../register-context'
import { findAccountRow, readProtection, saveAttempts } from './account-store'

/**
 * Counts an attempt as wrong before it is looked at, so that neither many at once nor a program that is killed gets
 * one for nothing; refused while the wait of the ones before lasts. `account` is null for whoever has none.
 */
export async function beginAttempt(service: Service, account: string | null): Promise<void> {
  const { engine } = requireRegister(service)
  const wait = await engine.db.transaction().execute(async (db) => {
    const row = account ? await findAccountRow(db, { id: account }) : await readProtection(db)
    const before = { failures: row?.failures ?? 0, failedAt: row?.failedAt ?? null }
    const now = service.now()
    const seconds = secondsToWait(before, now)
    if (seconds === 0) await saveAttempts(db, account, { failures: before.failures + 1, failedAt: now })
    // A clock that went back would keep the wait from ever ending: it begins anew.
    else if (before.failedAt && before.failedAt > now) {
      await saveAttempts(db, account, { ...before, failedAt: now })
    }
    return seconds
  })
  if (wait > 0) throw refusal('REFUSED', 'WAIT_BEFORE_RETRY', { seconds: wait })
}
