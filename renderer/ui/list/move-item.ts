/** The list with one item a place earlier or later; at its ends nothing moves. */
export function moveItem(items: readonly string[], item: string, by: 1 | -1): string[] {
  const from = items.indexOf(item)
  const to = from + by
  if (from < 0 || to < 0 || to >= items.length) return [...items]
  const rest = items.filter((candidate) => candidate !== item)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}
