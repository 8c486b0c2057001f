import type { presenceApi } from '#shared/presence/presence-api'
import type { Handlers } from '../handlers'
import { leavePresence, readPresence, tellPresence } from './presence-store'

export const presenceHandlers: Handlers<keyof typeof presenceApi> = {
  'presence.tell': async ({ service: { workstation }, db, engine, actor }, { entry, isShown }) => {
    if (!isShown) {
      await leavePresence(db, workstation, entry)
      return { others: [] }
    }
    const now = await engine.readClock(db)
    const [others] = await Promise.all([
      readPresence(db, { workstation, entry, now }),
      tellPresence(db, { workstation, entry, person: actor.name, now }),
    ])
    return { others: others.map((person) => ({ person })) }
  },
}
