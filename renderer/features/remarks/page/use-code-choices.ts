import { useSession } from '#renderer/app/session'
import type { Choice } from '#renderer/ui/fields/choice'
import type { ListName } from '#shared/lists/list-item'

/** The entries of a list to choose from: the active ones, and the one that is kept now. */
export function useCodeChoices(list: ListName, current: string): readonly Choice[] {
  const session = useSession()
  return session
    .list(list, true)
    .filter((item) => item.active || item.code === current)
    .map(({ code }) => ({ value: code, label: session.label(list, code) }))
}
