import { type BrowserWindow, dialog, shell } from 'electron'
import type { Result } from '#shared/api/app-error'
import type { WindowInputOf } from '#shared/api/window-contract'
import { isEmail } from '#shared/contact/email'
import { headerLine, mailtoAddress } from '#shared/letters/mail-message'
import { failure, shellFailure } from './failure'
import { logError } from './log'
import { shellText } from './shell-text'

/**
 * Hands a message to the person's mail program, once the person has said so: only an address that is one, only
 * `mailto:`, and nothing is sent by us.
 */
export async function composeMessage(
  window: BrowserWindow | undefined,
  { to, subject, text, shortText }: WindowInputOf<'mail.compose'>,
): Promise<Result<{ opened: boolean }>> {
  if (to !== null && !isEmail(to)) return failure('INVALID_INPUT')
  const question = {
    type: 'question',
    message: shellText('compose.question'),
    detail: to === null ? shellText('compose.nobody') : shellText('compose.to', { address: to }),
    buttons: [shellText('compose.open'), shellText('compose.back')],
    defaultId: 0,
    cancelId: 1,
  } as const
  const options = { ...question, buttons: [...question.buttons] }
  const answer = window ? await dialog.showMessageBox(window, options) : await dialog.showMessageBox(options)
  if (answer.response !== 0) return { value: { opened: false } }
  try {
    await shell.openExternal(mailtoAddress({ to: to ?? '', subject: headerLine(subject), text, shortText }))
    return { value: { opened: true } }
  } catch {
    logError('no program took the message')
    return shellFailure('REFUSED', 'noMailProgram')
  }
}
