import { ipcMain, type WebContents } from 'electron'
import type { Result } from '#shared/api/app-error'
import { isWindowChannelName } from '#shared/api/window-contract'
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

/** The one door from the window: checks who asks and how much, answers its own channels, passes on the others. */
export function answerWindow({ ownContents, service, context }: Options): void {
  ipcMain.handle(
    'registre31:call',
    async (event, channel: unknown, input: unknown): Promise<Result<unknown>> => {
      if (!isOwnFrame(event.senderFrame, ownContents())) {
        logWarning('a call from a foreign frame was refused')
        return failure('FORBIDDEN')
      }
      if (typeof channel !== 'string' || !channelPattern.test(channel)) return failure('UNKNOWN_CHANNEL')
      if (!isWithinLimits(input, largestInputOf(channel))) return failure('TOO_LARGE')
      try {
        if (isWindowChannelName(channel)) return await answerWindowChannel(context, channel, input)
        return await service.call(channel, input)
      } catch (error) {
        logError(`${channel} failed in the main process`, error)
        return failure('INTERNAL')
      }
    },
  )
}
