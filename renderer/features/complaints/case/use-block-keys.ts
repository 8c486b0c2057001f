import type { RefObject } from 'react'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { type BlockId, blockIds } from './blocks/case-blocks'

/** J and K move from block to block, E edits the one in which the focus is. */
export function useBlockKeys(record: RefObject<HTMLElement | null>, edit: (block: BlockId) => void): void {
  const blocks = () => [...(record.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])]
  const focused = () => blocks().findIndex((block) => block.contains(document.activeElement))
  function go(by: 1 | -1) {
    const all = blocks()
    const from = focused()
    const target = all[from < 0 ? 0 : Math.min(all.length - 1, Math.max(0, from + by))]
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest' })
  }
  function editFocused() {
    const name = blocks()[focused()]?.dataset.block
    const id = blockIds.find((candidate) => candidate === name)
    if (id) edit(id)
  }
  useShortcuts(
    Object.fromEntries([
      ['J', () => go(1)],
      ['K', () => go(-1)],
      ['E', editFocused],
    ]),
  )
}
