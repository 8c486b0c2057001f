import type { Session } from '#renderer/app/session'
import type { ListName } from '#shared/lists/list-item'

/** The entries of a list as choices of a filter, those no longer used among them. */
export function codeChoices({ list, label }: Session, name: ListName) {
  return list(name, true).map(({ code }) => ({ value: code, label: label(name, code) }))
}
