import { z } from 'zod'
import { refusal } from '#shared/api/refusal'
import { isForShell } from '#shared/api/shell-channels'
import { isWindowChannelName, type WindowChannelName, windowContract } from '#shared/api/window-contract'
import { makeCallRate } from './call-rate'
import { failure } from './failure'
import { isWithinLimits, largestInputOf } from './input-size'
import type { AnswerCall } from './ipc'
import { logError, logWarning } from './log'
import type { ServiceProcess } from './service-process'
import type { WindowChannelContext } from './window-channel-context'
import { answerWindowChannel } from './window-channels'

const channelPattern = /^[a-z][a-zA-Z]{0,40}\.[a-z][a-zA-Z]{0,40}$/

/** What is looked at here of `register.info`; the whole of it would make every start read half the contract. */
const infoSchema = z.object({
  state: z.string(),
  access: z.object({ permissions: z.array(z.string()) }).optional(),
})

/** What changes the register's file is for whoever administers it; the rest is the service's to refuse. */
async function mayCall(service: ServiceProcess, channel: WindowChannelName): Promise<boolean> {
  if (windowContract[channel].permission !== 'administer') return true
  const info = await service.call('register.info', {})
  const known = 'value' in info ? infoSchema.safeParse(info.value).data : undefined
  if (known?.state === 'CLOSED') return false
  return known?.state !== 'OPEN' || known.access?.permissions.includes('administer') === true
}

/** Looks how much is asked, answers the channels of this computer, passes on the others. */
export function makeAnswer(context: WindowChannelContext): AnswerCall {
  const { service } = context
  const rate = makeCallRate()
  return async (channel, input) => {
    if (typeof channel !== 'string' || !channelPattern.test(channel)) return failure('UNKNOWN_CHANNEL')
    if (!rate.enter()) {
      logWarning('the window asked for too much at once')
      return { error: refusal('REFUSED', 'TOO_MANY_CALLS').toValue() }
    }
    try {
      if (!isWithinLimits(input, largestInputOf(channel))) return failure('TOO_LARGE')
      if (isWindowChannelName(channel)) {
        if (!(await mayCall(service, channel))) return failure('FORBIDDEN')
        return await answerWindowChannel(context, channel, input)
      }
      if (isForShell(channel)) return failure('UNKNOWN_CHANNEL')
      return await service.call(channel, input)
    } catch (error) {
      logError(`${channel} failed in the main process`, error)
      return failure('INTERNAL')
    } finally {
      rate.leave()
    }
  }
}
