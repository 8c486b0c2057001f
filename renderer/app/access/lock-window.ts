import { call } from '#renderer/app/api'
import { queryClient } from '#renderer/app/query-client'
import { showToast } from '#renderer/ui/feedback/toast'
import { AppError } from '#shared/api/app-error'

let hasLeft = false

/** Hides everything until the password or the code is given; what was typed stays under the lock. */
export async function lockWindow(): Promise<void> {
  await tryTo(() => call('session.lock', {}))
}

/** Signs out: nothing of what was on the screen is kept. */
export async function signOut(): Promise<void> {
  hasLeft = true
  await tryTo(() => call('session.signOut', {}))
}

/** Whether the person left of their own will since this was last asked; else the window is only locked. */
export function takeLeave(): boolean {
  const has = hasLeft
  hasLeft = false
  return has
}

async function tryTo(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
    await queryClient.invalidateQueries({ queryKey: ['register.info'] })
  } catch (error) {
    if (error instanceof AppError) showToast({ text: error.message, tone: 'late' })
  }
}
