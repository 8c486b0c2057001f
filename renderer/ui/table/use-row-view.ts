import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

export const rowHeight = 32

/** Chromium lays out nothing that is higher than 33 million pixels of the screen, of which one of ours may be four. */
const tallest = 8_000_000
/** Rows beside those in sight that are there before they are scrolled to. */
const overscan = 12

interface Sight {
  /** What is listed. */
  readonly listName: string | undefined
  /** The rows in sight. */
  readonly first: number
  readonly last: number
  /** How much farther down the list is than its scroll bar says, in pixels. */
  readonly shift: number
}

/** The rows that exist, of a list of any length. */
export interface RowView extends Omit<Sight, 'listName'> {
  /** Height of the body, in pixels. */
  readonly height: number
  /** Indexes of the rows that are to exist. */
  readonly indexes: readonly number[]
  readonly isAtTop: () => boolean
  /** Brings a row into sight. */
  readonly reveal: (index: number) => void
  readonly scrollBy: (rows: number) => void
}

export interface RowViewOptions {
  readonly count: number
  readonly isShown: boolean
  /** Another list begins at its top. */
  readonly listName: string | undefined
}

/**
 * Which of many rows of one height are in sight of a scroller with a header of the height of a row. Where all of them
 * would be too high the scroll bar stands for more pixels than it has: small steps scroll by pixels, long ones by parts.
 */
export function useRowView(
  scroller: RefObject<HTMLElement | null>,
  { count, isShown, listName }: RowViewOptions,
): RowView {
  const whole = count * rowHeight
  const height = Math.min(whole, tallest)
  const place = useRef({ top: 0, scrolled: 0 })
  const [known, setSight] = useState<Sight>({ listName, first: 0, last: 0, shift: 0 })
  const sight =
    known.listName === listName ? known : { listName, first: 0, last: known.last - known.first, shift: 0 }
  const listed = useRef<{ name: string | undefined; box: HTMLElement | null }>({ name: listName, box: null })

  const look = useCallback(() => {
    const box = scroller.current
    if (!box) return
    const { top, scrolled } = place.current
    const next = {
      listName,
      first: Math.floor(top / rowHeight),
      last: Math.max(0, Math.ceil((top + box.clientHeight) / rowHeight) - 2),
      shift: top - scrolled,
    }
    setSight((last) =>
      last.listName === listName &&
      last.first === next.first &&
      last.last === next.last &&
      last.shift === next.shift
        ? last
        : next,
    )
  }, [scroller, listName])

  /** Scrolls to so many pixels of the whole list. */
  const goTo = useCallback(
    (wanted: number) => {
      const box = scroller.current
      if (!box) return
      const far = Math.max(0, whole + rowHeight - box.clientHeight)
      const top = Math.min(far, Math.max(0, wanted))
      const room = Math.max(0, height + rowHeight - box.clientHeight)
      box.scrollTop = whole === height ? top : (top / far) * room
      // As it is then: it may be rounded.
      place.current = { top: whole === height ? box.scrollTop : top, scrolled: box.scrollTop }
      look()
    },
    [scroller, whole, height, look],
  )

  const revealed = useRef(-1)
  const reveal = useCallback(
    (index: number) => {
      const room = (scroller.current?.clientHeight ?? 0) - rowHeight
      const { top } = place.current
      const start = index * rowHeight
      revealed.current = index
      if (start < top) goTo(start)
      else if (start + rowHeight > top + room) goTo(start + rowHeight - room)
    },
    [scroller, goTo],
  )

  useLayoutEffect(() => {
    const box = isShown ? scroller.current : null
    const isSame = listed.current.name === listName && listed.current.box === box
    listed.current = { name: listName, box }
    if (!box) return
    const { top, scrolled } = place.current
    if (!isSame) {
      revealed.current = -1
      goTo(0)
    } else if (whole !== height) goTo(top + box.scrollTop - scrolled)
    else {
      place.current = { top: box.scrollTop, scrolled: box.scrollTop }
      look()
    }
  }, [scroller, isShown, whole, height, goTo, look, listName])

  useEffect(() => {
    const box = scroller.current
    if (!isShown || !box) return
    const isScaled = whole !== height
    const follow = () => {
      const scrolled = box.scrollTop
      const moved = scrolled - place.current.scrolled
      if (moved === 0) return
      const room = height + rowHeight - box.clientHeight
      const far = whole + rowHeight - box.clientHeight
      const isStep = isScaled && Math.abs(moved) <= 2 * box.clientHeight
      const top = isStep ? place.current.top + moved : (scrolled / room) * far
      const isAtEnd = scrolled <= 0 || scrolled >= room - 1
      place.current = { top: isScaled ? Math.min(far, Math.max(0, top)) : scrolled, scrolled }
      flushSync(() => (isStep && isAtEnd ? goTo(place.current.top) : look()))
    }
    const rest = () => {
      if (isScaled) flushSync(() => goTo(place.current.top))
    }
    box.addEventListener('scroll', follow, { passive: true })
    box.addEventListener('scrollend', rest, { passive: true })
    let room = box.clientHeight
    const resized = new ResizeObserver(() => {
      const start = revealed.current * rowHeight - place.current.top
      const wasInSight = start >= 0 && start + 2 * rowHeight <= room + 1
      room = box.clientHeight
      if (wasInSight) reveal(revealed.current)
      look()
    })
    resized.observe(box)
    return () => {
      box.removeEventListener('scroll', follow)
      box.removeEventListener('scrollend', rest)
      resized.disconnect()
    }
  }, [scroller, isShown, whole, height, look, goTo, reveal])

  const scrollBy = useCallback((rows: number) => goTo(place.current.top + rows * rowHeight), [goTo])
  const isAtTop = useCallback(() => place.current.top <= 0, [])

  const from = Math.max(0, Math.min(sight.first, count) - overscan)
  const to = Math.min(count, sight.last + 1 + overscan)
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  const { first, last, shift } = sight
  return { first, last, shift, height, indexes, isAtTop, reveal, scrollBy }
}
