/**
 * A text on one line, of at most `most` characters: what is longer ends with its last whole word and « … ».
 */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim()
  if (line.length <= most) return line
  const start = line.slice(0, most)
  const words = start.replace(/[\s,;:.!?([«]*\s\S*$/u, '')
  // One word longer than that is cut where it is, but not inside a sign of two code units.
  return `${(words === start || words === '' ? start : words).replace(/[\ud800-\udbff]$/, '')}…`
}
