/** A screen asks a few dozen things at once; a page gone wild asks without end. */
const mostUnderWay = 300
/** Calls at once after a pause, and calls a second from then on: more than any screen or hand makes. */
const burst = 2_000
const perSecond = 1_000

export interface CallRate {
  /** False when the window asks for too much at once or too fast: the call is refused. */
  enter(): boolean
  /** A call that entered was answered. */
  leave(): void
}

/** Keeps count of the calls of a window. `now` in milliseconds, only ever forward. */
export function makeCallRate(now: () => number = () => performance.now()): CallRate {
  let underWay = 0
  let allowance = burst
  let last = now()
  return {
    enter() {
      const time = now()
      allowance = Math.min(burst, allowance + ((time - last) / 1_000) * perSecond)
      last = time
      if (underWay >= mostUnderWay || allowance < 1) return false
      allowance -= 1
      underWay += 1
      return true
    },
    leave() {
      underWay -= 1
    },
  }
}
