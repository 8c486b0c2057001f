import { openStatuses } from '#shared/complaints/complaint-status'
import type { Service } from '../context'
import { makeContext, requireRegister } from '../register-context'
import { moveDeadlines } from './move-deadlines'

/** A register of an earlier program has open cases without their task of the day: they get it when it is opened. */
export async function completeTasks(service: Service): Promise<void> {
  const register = requireRegister(service)
  const incomplete = await register.engine.db
    .selectFrom('complaint')
    .select('id')
    .where('status', 'in', [...openStatuses])
    .where('nextStep', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (!incomplete) return
  await register.engine.db
    .transaction()
    .execute(async (db) =>
      moveDeadlines(await makeContext(service, register, db), { site: null, write: true }),
    )
  register.reference = null
}
