import { useEffect } from 'react'
import { useSession } from './session'
import { useChannelMutation } from './use-channel-mutation'

/**
 * Whoever was last at the keyboard of this machine is there again after a start, and somebody who is alone always is:
 * what is recorded must not bear the name of another person without anybody having said so.
 */
export function useRememberedPerson(): void {
  const { register, employee } = useSession()
  const { mutate } = useChannelMutation('session.choose')
  const key = `registre31.person.${register.registerId}`
  const { isProtected } = register.access
  const present = employee?.id
  const active = register.employees.filter((person) => person.active)
  const kept = localStorage.getItem(key)
  const expected = active.find(({ id }) => id === kept) ?? (active.length === 1 ? active[0] : undefined)
  const missing = isProtected || present ? undefined : expected?.id

  useEffect(() => {
    if (missing) mutate({ employee: missing })
  }, [missing, mutate])
  useEffect(() => {
    if (present && !isProtected) localStorage.setItem(key, present)
  }, [key, present, isProtected])
}
