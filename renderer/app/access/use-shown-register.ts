import { useLayoutEffect, useState } from 'react'
import { setWindowLocked } from '#renderer/app/lock-state'
import { queryClient } from '#renderer/app/query-client'
import type { OpenRegister, RegisterInfo } from '#shared/register/register-api'
import { takeLeave } from './lock-window'

interface Shown {
  readonly register: OpenRegister | null
  /** Whose window it is; nobody's in a register without accounts. */
  readonly owner: string | null
  /** Another number when somebody else takes over: nothing of the one before is kept. */
  readonly turn: number
}

/** The register under the lock, if there is one: kept for whoever locked it, forgotten when somebody else signs in. */
export function useShownRegister(info: RegisterInfo | undefined): Shown {
  const [shown, setShown] = useState<Shown>({ register: null, owner: null, turn: 0 })
  const isClosed = info?.state === 'CLOSED'
  useLayoutEffect(() => {
    if (!info) return
    const isLeft = info.state === 'CLOSED' && takeLeave()
    setShown((before) => nextShown(before, info, isLeft))
  }, [info])
  useLayoutEffect(() => {
    setWindowLocked(isClosed)
    if (isClosed) document.title = 'Registre 31'
    return () => setWindowLocked(false)
  }, [isClosed])
  useLayoutEffect(() => {
    // What was shown to somebody else, or before the lock, is asked again.
    if (shown.turn > 0)
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'register.info' })
  }, [shown.turn])
  return shown
}

function nextShown(before: Shown, info: RegisterInfo, isLeft: boolean): Shown {
  if (info.state === 'OPEN') {
    const owner = info.access.account?.id ?? null
    const isOther = owner !== null && before.owner !== null && owner !== before.owner
    return { register: info, owner: owner ?? before.owner, turn: before.turn + (isOther ? 1 : 0) }
  }
  return info.state === 'CLOSED' && !isLeft ? before : { register: null, owner: null, turn: before.turn + 1 }
}
