import type { ParsedInputOf } from '#shared/api/contract'
import { toRuleError } from '#shared/api/parse-issues'
import { localDateOf } from '#shared/time/local-date'
import type { Service } from '../context'
import type { Dispatch } from '../handlers'
import { abandonRegister, createRegister } from '../register/create-register'
import { requireRegister } from '../register-context'
import { fillFollowUp } from './follow/fill-follow-up'
import { instantAt, officeZone } from './office/office-days'
import { sampleRegister } from './office/organisation'
import { samplePeriod } from './plan/period'
import { planRegister } from './plan/register-plan'
import { runSteps } from './run-steps'
import { simulateService } from './simulated-service'

export interface FillingOptions {
  /** The gate through which everything is recorded. */
  readonly dispatch: Dispatch
  /** Opens what the register is written to; the service's own file by default. */
  readonly attach?: (service: Service) => Promise<void>
}

/** The first year of which the contract accepts dates, and three years before it. */
const earliest = '1905-01-01'

/**
 * Makes a register of an invented tourist office and lets three years pass in it, up to the morning of `until` (today
 * by default). The same seed and the same day make the same register, but for the salts of its history.
 */
export async function fillDemonstration(
  service: Service,
  input: ParsedInputOf<'register.createDemonstration'>,
  options: FillingOptions,
): Promise<void> {
  const today = localDateOf(service.now(), officeZone)
  const until = input.until ?? today
  if (until > today) throw toRuleError([{ path: 'until', code: 'IN_THE_FUTURE' }])
  if (until < earliest) throw toRuleError([{ path: 'until', code: 'IMPOSSIBLE_DATE' }])
  const period = samplePeriod(until)
  const simulated = simulateService(service, input.seed)
  simulated.setClock(instantAt(period.openedOn, 8 * 60 + 30))
  const register = await createRegister(simulated, sampleRegister(), {
    demonstration: true,
    attach: options.attach,
  })
  try {
    const steps = planRegister(input.seed, period, input.complaints)
    const { engine } = requireRegister(service)
    await engine.withoutWaitingForDisk(async () => {
      await runSteps(simulated, register, steps, options.dispatch)
      await fillFollowUp(simulated, options.dispatch)
    })
  } catch (error) {
    await abandonRegister(service)
    throw error
  }
}
