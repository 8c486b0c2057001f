const steps: Readonly<Record<string, readonly [column: number, card: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Moves the focus from the card that has it to its neighbour; empty columns are stepped over. True when a key did. */
export function focusNeighbour(board: HTMLElement, key: string): boolean {
  const step = steps[key]
  if (!step) return false
  const columns = [...board.querySelectorAll<HTMLElement>('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0)
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement)) return false
  const from = columns.findIndex((cards) => cards.includes(focused))
  const row = columns[from]?.indexOf(focused) ?? -1
  const cards = columns[from + step[0]]
  if (row < 0 || !cards) return false
  const target = cards[Math.max(0, Math.min(cards.length - 1, row + step[1]))]
  target?.focus()
  target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}
