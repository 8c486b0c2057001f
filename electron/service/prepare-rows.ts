import { setTimeout as pause } from 'node:timers/promises'
import { readOpenCases } from './complaints/open-cases'
import type { Service } from './context'
import { logFailure } from './log'
import { makeContext } from './register-context'
import { readLastRemarks } from './vigilance/recurrence-store'

/** Reads the rows that are kept while nobody waits for them; of a register on a server when they are asked for. */
export async function prepareRows(service: Service, pauseMs: number): Promise<void> {
  const { register } = service
  if (register?.engine.dialect !== 'sqlite') return
  try {
    for (const read of [readOpenCases, readLastRemarks]) {
      await pause(pauseMs, undefined, { ref: false })
      // Another register may be open by now, or none.
      if (service.register !== register) return
      await read(await makeContext(service, register, register.engine.db))
    }
  } catch (error) {
    logFailure('prepare rows', error)
  }
}
