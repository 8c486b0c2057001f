import { ipcMain, type WebContents } from 'electron'
import { z } from 'zod'
import type { Result } from '#shared/api/app-error'
import { refusal } from '#shared/api/refusal'
import { isWindowChannelName, type WindowChannelName, windowContract } from '#shared/api/window-contract'
import { shellChannels } from '#shared/backups/backup-api'
import { serverShellChannels } from '#shared/server/server-api'
import { makeCallRate } from './call-rate'
import { failure } from './failure'
import { isWithinLimits, largestInputOf } from './input-size'
import { logError, logWarning } from './log'
import { isOwnFrame } from './security'
import type { ServiceProcess } from './service-process'
import type { WindowChannelContext } from './window-channel-context'
import { answerWindowChannel } from './window-channels'

const channelPattern = /^[a-z][a-zA-Z]{0,40}\.[a-z][a-zA-Z]{0,40}$/

interface Options {
  readonly ownContents: () => WebContents | undefined
  readonly service: ServiceProcess
  readonly context: WindowChannelContext
}

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

/** The one door from the window: checks who asks and how much, answers its own channels, passes on the others. */
export function answerWindow({ ownContents, service, context }: Options): void {
  const rate = makeCallRate()
  ipcMain.handle(
    'registre31:call',
    async (event, channel: unknown, input: unknown): Promise<Result<unknown>> => {
      if (!isOwnFrame(event.senderFrame, ownContents())) {
        logWarning('a call from a foreign frame was refused')
        return failure('FORBIDDEN')
      }
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
        if ([...shellChannels, ...serverShellChannels].includes(channel)) return failure('UNKNOWN_CHANNEL')
        return await service.call(channel, input)
      } catch (error) {
        logError(`${channel} failed in the main process`, error)
        return failure('INTERNAL')
      } finally {
        rate.leave()
      }
    },
  )
}
