import { isWindowLocked } from '../lock-state'
import { queryClient } from '../query-client'

/** Making a document again, or looking through everything, is for whoever asks for it. */
const heavy =
  /^(documents|reports|imports|exports|dossier|backups|diagnostics|register\.verify|program|app|files|servers|notifications)\b/

/** So many times as long as a round took, nothing is asked: a server that has much to do is left to those who write. */
const restPart = 4
const longestRestMs = 5_000

let isUnderWay = false
let isAskedAgain = false

/** Reads again what is on the screen after others changed the register: one round at a time, so that nobody is flooded. */
export async function refreshElsewhere(): Promise<void> {
  if (isUnderWay) {
    isAskedAgain = true
    return
  }
  isUnderWay = true
  do {
    isAskedAgain = false
    const start = performance.now()
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [channel] }) => !heavy.test(String(channel)),
      // Under the lock nothing is asked: it is read when the window opens again.
      refetchType: isWindowLocked() ? 'none' : 'active',
    })
    if (isAskedAgain) await rest(Math.min((performance.now() - start) * restPart, longestRestMs))
  } while (isAskedAgain)
  isUnderWay = false
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ms))
}
