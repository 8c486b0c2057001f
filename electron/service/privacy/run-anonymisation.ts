import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { refuseField } from '#shared/api/refusal'
import type { Service } from '../context'
import { letOthersWrite } from '../database/patient-driver'
import { appendHistory } from '../history/history-store'
import { cancelJob, withJob } from '../imports/import-jobs'
import { todayAt } from '../local-day'
import { makeContext, requireRegister } from '../register-context'
import { anonymiseEntry } from './anonymise-entry'
import { findDueEntries } from './retained-entries'

/** Entries made anonymous in one transaction: others are answered in between. */
const batchLength = 20

/** Makes everything due anonymous, entry by entry; what was done before it was stopped stays done. */
export async function runAnonymisation(
  service: Service,
  { at, confirm, job }: ParsedInputOf<'privacy.anonymise'>,
): Promise<OutputOf<'privacy.anonymise'>> {
  const register = requireRegister(service)
  const { db } = register.engine
  const outside = await makeContext(service, register, db)
  const due = await findDueEntries(outside, at ?? todayAt(outside))
  if (confirm !== due.length) throw refuseField('confirm', 'NOT_THE_NUMBER_DUE', { count: due.length })
  let done = 0
  const isCancelled = await withJob(job, async (signal) => {
    for (let start = 0; start < due.length; start += batchLength) {
      if (signal.aborted) return true
      const batch = due.slice(start, start + batchLength)
      await db.transaction().execute(async (trx) => {
        const context = await makeContext(service, register, trx)
        // Somebody may have held or reopened one of them since.
        const still = new Set((await findDueEntries(context, at ?? todayAt(context))).map(({ id }) => id))
        for (const entry of batch.filter(({ id }) => still.has(id))) {
          await anonymiseEntry(context, entry)
          done += 1
        }
      })
      if (job) service.emit({ name: 'progress', token: job, done: start + batch.length, total: due.length })
      await letOthersWrite()
    }
    return false
  })
  if (done > 0) {
    await db.transaction().execute(async (trx) =>
      appendHistory(await makeContext(service, register, trx), {
        entity: 'register',
        entityId: outside.registerId,
        action: 'ANONYMISE',
        facts: [{ field: 'anonymised', before: null, after: done }],
      }),
    )
    await register.engine.forgetWiped()
  }
  return { anonymised: done, due: due.length, isCancelled }
}

export async function cancelAnonymisation(
  _service: Service,
  { job }: ParsedInputOf<'privacy.cancel'>,
): Promise<OutputOf<'privacy.cancel'>> {
  return { isCancelled: cancelJob(job) }
}
