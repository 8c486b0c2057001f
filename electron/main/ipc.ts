import { ipcMain, type WebContents } from 'electron'
import type { Result } from '#shared/api/app-error'
import { logWarning } from './log'
import { isOwnFrame } from './security'

/** Answers a call of the window's own page. */
export type AnswerCall = (channel: unknown, input: unknown) => Promise<Result<unknown>>

/**
 * The one door from the window: checks who asks. Who comes before there is somebody to answer waits.
 * @returns says who answers
 */
export function answerWindow(ownContents: () => WebContents | undefined): (answer: AnswerCall) => void {
  let setAnswer: (answer: AnswerCall) => void = () => undefined
  const answering = new Promise<AnswerCall>((resolve) => {
    setAnswer = resolve
  })
  ipcMain.handle(
    'registre31:call',
    async (event, channel: unknown, input: unknown): Promise<Result<unknown>> => {
      if (!isOwnFrame(event.senderFrame, ownContents())) {
        logWarning('a call from a foreign frame was refused')
        const { failure } = await import('./failure')
        return failure('FORBIDDEN')
      }
      const answer = await answering
      return answer(channel, input)
    },
  )
  return setAnswer
}
