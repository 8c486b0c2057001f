import { Notification } from 'electron'
import { planNotifications } from '#shared/today/plan-notifications'
import { todayApi } from '#shared/today/today-api'
import { logError } from '../log'
import { remember, remembered } from '../remembered'
import type { ServiceProcess } from '../service-process'
import { notificationText } from './notification-text'

const quarter = 15 * 60_000
/** The window is drawn and the register open by then. */
const firstLook = 20_000

interface Options {
  readonly service: ServiceProcess
  /** Path of the open register: what was told of one says nothing about another. */
  readonly register: () => string
  readonly onClick: () => void
}

export interface Notifier {
  /** Looks now for something to tell; resolves with how many notifications were shown. */
  look(): Promise<number>
  stop(): void
}

// Kept while they stand: a collected notification no longer answers its click.
const standing = new Set<Notification>()

/** Tells what is late or due today, once a case and day, every quarter of an hour at most. */
export function startNotifier({ service, register, onClick }: Options): Notifier {
  async function look(): Promise<number> {
    if (!areNotificationsOn() || !Notification.isSupported()) return 0
    const rows = await service.call('today.list', { scope: 'MINE', limit: 500 })
    const mine = readList(rows)
    // Nobody is at the keyboard, or has nothing of their own: the team's day then.
    const list =
      mine && mine.total.mine > 0 ? mine : readList(await service.call('today.list', { limit: 500 }))
    if (!list) return 0
    const { notifications, told } = planNotifications(list, remembered().told ?? null, register())
    remember({ told })
    for (const planned of notifications) show(notificationText(planned))
    return notifications.length
  }

  function show(text: { readonly title: string; readonly body: string }): void {
    const notification = new Notification(text)
    standing.add(notification)
    notification.on('click', onClick)
    notification.on('close', () => standing.delete(notification))
    notification.show()
  }

  const safely = () =>
    void look().catch((error: unknown) => logError('no notification could be shown', error))
  const first = setTimeout(safely, firstLook)
  const every = setInterval(safely, quarter)
  return {
    look,
    stop() {
      clearTimeout(first)
      clearInterval(every)
    },
  }
}

/** Notifications are on until somebody switches them off on this machine. */
export function areNotificationsOn(): boolean {
  return remembered().notifications ?? true
}

function readList(result: Awaited<ReturnType<ServiceProcess['call']>>) {
  // No register is open, or the service is being started again: the next look will find it.
  if (!('value' in result)) return undefined
  return todayApi['today.list'].output.safeParse(result.value).data
}
