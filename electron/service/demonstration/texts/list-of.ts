/** The items of a text, parted by commas. */
export function listOf(text: string): readonly string[] {
  return text.trim().split(/,\s+/)
}
