import { setTimeout as pause } from 'node:timers/promises'
import { closePeriod } from '#shared/time/close-period'
import { localDateOf } from '#shared/time/local-date'
import { monthsOfPeriod } from '#shared/time/period'
import { yearEarlier } from '#shared/time/year-earlier'
import type { Service } from '../context'
import { logFailure } from '../log'
import { makeContext } from '../register-context'
import { countOpenBefore } from './flow-store'
import { askNow } from './indicator-question'
import { lookAtMonths } from './months/kept-months'

/**
 * Counts the months that a first look at the dashboard asks for, this year and the one before, while nobody waits for
 * them: month by month, newest first, with a pause before each. A register on a server is left in peace: everybody's
 * program would ask it for everything each morning.
 */
export async function prepareMonths(service: Service, pauseMs: number): Promise<void> {
  const { register } = service
  if (register?.engine.dialect !== 'sqlite') return
  const { db } = register.engine
  try {
    const { settings, now } = await makeContext(service, register, db)
    const year = closePeriod({}, localDateOf(now, settings.timeZone))
    for (const period of [year, yearEarlier(year)]) {
      for (const month of monthsOfPeriod(period).reverse()) {
        await pause(pauseMs, undefined, { ref: false })
        // Another register may be open by now, or none.
        if (service.register !== register) return
        const context = await makeContext(service, register, db)
        const question = askNow(context, { period: month, sites: [], natures: [] })
        const look = await lookAtMonths(context, question, [month])
        await look.received()
        await look.closed()
        await look.due()
        if (month.from === period.from) await look.openBefore(() => countOpenBefore(db, question))
      }
    }
  } catch (error) {
    logFailure('indicators prepare', error)
  }
}
