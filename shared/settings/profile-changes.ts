import { defaultLists } from '#shared/lists/default-lists'
import type { ListItem, ListName } from '#shared/lists/list-item'
import type { Profile } from './profile'

/** What applying a profile to a register would do. */
export interface ProfileChanges {
  /** Entries that the profile has and the register lacks, at the places where they would stand. */
  readonly added: ListItem[]
  /** Entries out of use that the profile offers: they stay out of use. */
  readonly inactive: ListItem[]
  /** Natures that the register counts otherwise than the profile would: they stay as they are. */
  readonly countedOtherwise: ListItem[]
  /** Entries of the register that the profile does not know: they stay. */
  readonly kept: ListItem[]
}

/**
 * What a profile would add to the lists of a register. Nothing is ever taken away, renamed or counted anew: whoever
 * changed a label or took a nature out of the rate had a reason. « Autre » stays at the end of its list.
 */
export function findProfileChanges(profile: Profile, lists: readonly ListItem[]): ProfileChanges {
  const wanted = defaultLists(profile)
  const find = (item: ListItem) => lists.find((own) => own.list === item.list && own.code === item.code)
  const next = new Map<ListName, number>()
  const added = wanted
    .filter((item) => !find(item))
    .map((item) => {
      const position = next.get(item.list) ?? firstFreePosition(lists, item.list)
      next.set(item.list, position + 1)
      return { ...item, position }
    })
  return {
    added,
    inactive: wanted.flatMap((item) => (find(item)?.active === false ? [item] : [])),
    countedOtherwise: wanted.flatMap((item) => {
      const own = find(item)
      return own && item.list === 'NATURE' && own.countsInRate !== item.countsInRate ? [own] : []
    }),
    kept: lists.filter((own) => !wanted.some((item) => item.list === own.list && item.code === own.code)),
  }
}

function firstFreePosition(lists: readonly ListItem[], list: ListName): number {
  return Math.max(-1, ...lists.filter((item) => item.list === list).map((item) => item.position)) + 1
}

/** A list in a new order: « autre » closes it wherever it was, as the last thing one chooses. */
export function orderWithOtherLast(items: readonly ListItem[]): ListItem[] {
  const isOther = (item: ListItem) => item.code === 'AUTRE' || item.code === 'OTHER'
  const ordered = [...items].sort(
    (a, b) => Number(isOther(a)) - Number(isOther(b)) || a.position - b.position,
  )
  return ordered.map((item, position) => ({ ...item, position }))
}
