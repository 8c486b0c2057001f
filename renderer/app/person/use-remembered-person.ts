import { useEffect } from 'react'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { findRememberedPerson, rememberPerson } from './remembered-person'

/**
 * Whoever was last at the keyboard of this machine is there again after a start, and somebody who is alone always is:
 * what is recorded must not bear the name of another person without anybody having said so.
 */
export function useRememberedPerson(): void {
  const { register, employee } = useSession()
  const { mutate } = useChannelMutation('session.choose')
  const { isProtected } = register.access
  const present = employee?.active ? employee.id : undefined
  const missing = isProtected || present ? undefined : findRememberedPerson(register)?.id

  useEffect(() => {
    if (missing) mutate({ employee: missing })
  }, [missing, mutate])
  useEffect(() => {
    if (present && !isProtected) rememberPerson(register, present)
  }, [register, present, isProtected])
}
