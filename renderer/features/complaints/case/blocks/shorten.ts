const lines = 16

/** The beginning of a text that is longer than `limit` characters or than a screenful of lines, cut between words. */
export function shorten(text: string, limit: number): string {
  const byLines = text.split('\n').slice(0, lines).join('\n')
  if (byLines.length === text.length && text.length <= limit * 1.25) return text
  if (byLines.length <= limit) return `${byLines.trimEnd()}…`
  const cut = byLines.slice(0, limit)
  const space = cut.search(/\s\S*$/)
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
