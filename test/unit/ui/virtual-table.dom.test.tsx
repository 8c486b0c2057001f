import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Column, Sort } from '#renderer/ui/table/column'
import { VirtualTable } from '#renderer/ui/table/virtual-table'
import { renderInWindow } from './window'

interface Row {
  readonly id: string
}

const columns: readonly Column<Row>[] = [
  { id: 'number', header: 'Numéro', width: 100, isSortable: true, cell: (row) => row.id },
  { id: 'place', header: 'Lieu', width: { share: 1, min: 100 }, cell: () => 'Port' },
]
const rows = Array.from({ length: 1000 }, (_, index) => ({ id: `R-${index}` }))

// happy-dom lays nothing out: the scroller is given a height, as the window would.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(320)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

interface SampleProps {
  readonly count?: number
  readonly shown?: readonly string[]
  readonly onOpen?: (row: Row) => void
  readonly onNeedMore?: () => void
  readonly onSort?: (sort: Sort) => void
}

function Sample({ count = 1000, shown, onOpen = vi.fn(), onNeedMore, onSort }: SampleProps) {
  const [active, setActive] = useState<string | null>(null)
  return (
    <VirtualTable
      label="Réclamations"
      columns={columns}
      shownColumns={shown}
      rows={rows.slice(0, count)}
      rowKey={(row) => row.id}
      sort={{ by: 'number', descending: false }}
      onSortChange={onSort}
      activeKey={active}
      onActiveChange={(row) => setActive(row.id)}
      onOpen={onOpen}
      hasMore={onNeedMore !== undefined}
      onNeedMore={onNeedMore}
      empty={<p>Rien ici</p>}
      autoFocus
    />
  )
}

const selected = () => screen.getByRole('row', { selected: true })

describe('a table of any length', () => {
  it('holds only the rows in sight and tells how many there are', () => {
    renderInWindow(<Sample />)
    const grid = screen.getByRole('grid', { name: 'Réclamations' })
    expect(grid.getAttribute('aria-rowcount')).toBe('1001')
    const shown = within(grid).getAllByRole('row').length
    expect(shown).toBeGreaterThan(10)
    expect(shown).toBeLessThan(60)
  })

  it('is walked by keys while the focus stays on the table, and opens with Enter', async () => {
    const onOpen = vi.fn()
    renderInWindow(<Sample onOpen={onOpen} />)
    const grid = screen.getByRole('grid')
    expect(document.activeElement).toBe(grid)
    await userEvent.keyboard('jjk')
    expect(selected().textContent).toContain('R-0')
    await userEvent.keyboard('{ArrowDown}')
    expect(selected().textContent).toContain('R-1')
    expect(grid.getAttribute('aria-activedescendant')).toBe(selected().id)
    await userEvent.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledWith({ id: 'R-1' })
  })

  it('turns the order over from its header', async () => {
    const onSort = vi.fn()
    renderInWindow(<Sample onSort={onSort} />)
    const header = screen.getByRole('columnheader', { name: 'Numéro' })
    expect(header.getAttribute('aria-sort')).toBe('ascending')
    await userEvent.click(screen.getByRole('button', { name: 'Numéro' }))
    expect(onSort).toHaveBeenCalledWith({ by: 'number', descending: true })
  })

  it('shows chosen columns in the chosen order', () => {
    renderInWindow(<Sample shown={['place', 'number']} />)
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'Lieu',
      'Numéro',
    ])
    cleanup()
    renderInWindow(<Sample shown={['number']} />)
    expect(screen.getAllByRole('columnheader')).toHaveLength(1)
  })

  it('asks for further rows near its end, and only then', () => {
    const near = vi.fn()
    renderInWindow(<Sample count={20} onNeedMore={near} />)
    expect(near).toHaveBeenCalled()
    cleanup()
    const far = vi.fn()
    renderInWindow(<Sample count={1000} onNeedMore={far} />)
    expect(far).not.toHaveBeenCalled()
  })

  it('says what to do when it is empty', () => {
    renderInWindow(<Sample count={0} />)
    expect(screen.getByText('Rien ici')).toBeTruthy()
    expect(screen.queryByRole('grid')).toBeNull()
  })
})
