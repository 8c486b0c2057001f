import { useEffect, useState } from 'react'
import { presenceBeatMs } from '#shared/presence/presence-api'
import { call } from '../api'
import { isWindowLocked } from '../lock-state'
import { useSession } from '../session'

/** Who else has an entry on the screen now, by name; nobody where the register is not shared. Keeps nobody from anything. */
export function usePresence(entry: string): readonly string[] {
  const { isShared } = useSession().register
  const [others, setOthers] = useState<readonly string[]>([])
  useEffect(() => {
    if (!isShared) return undefined
    let isLeft = false
    async function tell() {
      if (isWindowLocked()) return
      // Who cannot be asked is not there; the banner tells of a server that does not answer.
      const answer = await call('presence.tell', { entry, isShown: true }).catch(() => ({ others: [] }))
      if (!isLeft) setOthers(answer.others.map(({ person }) => person))
    }
    void tell()
    const timer = window.setInterval(() => void tell(), presenceBeatMs)
    return () => {
      isLeft = true
      window.clearInterval(timer)
      setOthers([])
      call('presence.tell', { entry, isShown: false }).catch(() => undefined)
    }
  }, [entry, isShared])
  return others
}
