import { useSession } from '#renderer/app/session'
import type { Choice } from '#renderer/ui/fields/choice'
import type { ListName } from '#shared/lists/list-item'

/** What can be chosen in this register: its active sites, people and list entries. */
export function useSessionChoices(): {
  readonly sites: Choice[]
  readonly employees: Choice[]
  readonly list: (name: ListName) => Choice[]
} {
  const { register, list, label } = useSession()
  const named = (items: readonly { id: string; name: string; active: boolean }[]) =>
    items.filter((item) => item.active).map((item) => ({ value: item.id, label: item.name }))
  return {
    sites: named(register.sites),
    employees: named(register.employees),
    list: (name) => list(name).map((item) => ({ value: item.code, label: label(name, item.code) })),
  }
}
