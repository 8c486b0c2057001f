import { fuzzyMatch } from '#shared/search/fuzzy-match'
import type { PaletteEntry, PaletteGroup } from './palette-entry'
import { useCommands } from './use-commands'
import { useFoundEntries } from './use-found-entries'
import { useScreens } from './use-screens'

/** How many commands are listed beside other results. */
const most = 8

/** Everything that answers to what is typed: entries of the register, then screens, then commands. */
export function usePaletteEntries(text: string, onShortcuts: () => void): readonly PaletteGroup[] {
  const found = useFoundEntries(text)
  const screens = rank(useScreens(), text)
  const commands = rank(useCommands(onShortcuts), text)
  return [...found, { id: 'screens', entries: screens }, { id: 'commands', entries: commands }]
}

function rank(entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] {
  const query = text.trim()
  if (!query) return entries
  return entries
    .flatMap((entry) => {
      const match = fuzzyMatch(entry.label, query)
      return match ? [{ entry: { ...entry, ranges: match.ranges }, score: match.score }] : []
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry)
}
