import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Column } from '#renderer/ui/table/column'
import { VirtualTable } from '#renderer/ui/table/virtual-table'
import { renderInWindow } from './window'

interface Row {
  readonly id: string
}

const columns: readonly Column<Row>[] = [
  { id: 'number', header: 'Numéro', width: 100, cell: (row) => row.id },
]
const million = 1_000_000
let scrolled = 0

// happy-dom lays nothing out: the scroller is given a height, as the window would.
beforeEach(() => {
  scrolled = 0
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(320)
  vi.spyOn(Element.prototype, 'scrollTop', 'get').mockImplementation(() => scrolled)
  vi.spyOn(Element.prototype, 'scrollTop', 'set').mockImplementation((top) => {
    scrolled = top
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

let answer: (() => void) | undefined
let enter: (() => void) | undefined

/** Reads two hundred rows around those in sight, once they are answered. */
function Sample() {
  const [active, setActive] = useState<string | null>(null)
  const [start, setStart] = useState(0)
  const [entered, setEntered] = useState(0)
  enter = () => setEntered(entered + 1)
  const rows = Array.from({ length: 200 }, (_, index) => ({ id: `R-${start + index - entered}` }))
  return (
    <VirtualTable
      label="Réclamations"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      stretch={{
        ...{ start, count: million, isCounted: true },
        onSight: (first) => {
          answer = () => setStart(Math.max(0, Math.min(million - 200, first - 100)))
        },
      }}
      activeKey={active}
      onActiveChange={(row) => setActive(row.id)}
      onOpen={vi.fn()}
      autoFocus
    />
  )
}

const grid = () => screen.getByRole('grid', { name: 'Réclamations' })
const press = (key: string) => fireEvent.keyDown(grid(), { key })
const selected = () => screen.getByRole('row', { selected: true }).textContent
const inSight = () => document.querySelector('p')?.textContent?.replace(/\s/g, ' ')

function drag(top: number) {
  scrolled = top
  fireEvent.scroll(grid().parentElement ?? document.body)
}

describe('a table of a million rows that are read where they are seen', () => {
  it('leads to its end and back by one key, and says where that is', () => {
    renderInWindow(<Sample />)
    expect(grid().getAttribute('aria-rowcount')).toBe('1000001')
    expect(inSight()).toBe('1 – 9 sur 1 000 000')
    press('End')
    expect(grid().getAttribute('aria-busy')).toBe('true')
    expect(inSight()).toBe('999 992 – 1 000 000 sur 1 000 000')
    act(() => answer?.())
    expect(grid().getAttribute('aria-busy')).toBeNull()
    expect(selected()).toBe('R-999999')
    press('k')
    expect(selected()).toBe('R-999998')
    press('Home')
    act(() => answer?.())
    expect(selected()).toBe('R-0')
    expect(inSight()).toBe('1 – 9 sur 1 000 000')
  })

  it('is no higher than a window can lay out: long ways go by parts of it, short ones by pixels', () => {
    renderInWindow(<Sample />)
    const height = Number.parseInt(document.querySelector('tbody')?.style.height ?? '', 10)
    expect(height).toBeLessThan(10_000_000)
    drag((height + 32 - 320) / 2)
    expect(inSight()).toBe('499 996 – 500 005 sur 1 000 000')
    act(() => answer?.())
    drag(scrolled + 64)
    expect(inSight()).toBe('499 998 – 500 007 sur 1 000 000')
    press('ArrowDown')
    drag(0)
    expect(inSight()).toBe('1 – 9 sur 1 000 000')
  })

  it('leaves the rows in sight where they are when others come above them', () => {
    renderInWindow(<Sample />)
    drag(4_000_000)
    act(() => answer?.())
    const before = inSight()
    const row = () => [...document.querySelectorAll<HTMLElement>('tr[id]')][20]
    const [text, top] = [row()?.textContent, row()?.style.transform]
    act(() => enter?.())
    expect(inSight()).not.toBe(before)
    expect(row()?.textContent).toBe(text)
    const moved = Number(row()?.style.transform.match(/\d+/)) - Number(top?.match(/\d+/))
    // As far as the table was scrolled.
    expect(Math.abs(moved - (scrolled - 4_000_000))).toBeLessThan(1)
  })
})
