import { randomUUID } from 'node:crypto'

let madeAt = 0
let rank = 0

/**
 * A UUID of version 7: the millisecond, the rank within it and 62 random bits, so that ids sort in the order in which
 * this process made them. The bits are those of a UUID of version 4, of which Node draws many at a time: drawing them
 * one by one takes longer than all the rest.
 */
export function newId(): string {
  const now = Date.now()
  if (now > madeAt || rank === 0xfff) {
    madeAt = Math.max(now, madeAt + 1)
    rank = 0
  } else rank += 1
  const time = madeAt.toString(16).padStart(12, '0')
  const ranked = rank.toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${ranked}${randomUUID().slice(18)}`
}
