/** The index that a key leads to from `current` (-1: none yet) among `count` rows; null for other keys. */
export function rowAfterKey(key: string, current: number, count: number, page: number): number | null {
  const step = stepOf(key, page)
  if (step === null || count === 0) return null
  if (step === 'first') return 0
  if (step === 'last') return count - 1
  if (current < 0) return 0
  return Math.min(count - 1, Math.max(0, current + step))
}

function stepOf(key: string, page: number): number | 'first' | 'last' | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return 1
    case 'ArrowUp':
    case 'k':
    case 'K':
      return -1
    case 'PageDown':
      return page
    case 'PageUp':
      return -page
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}
