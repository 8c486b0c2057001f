import { useNavigate } from '@tanstack/react-router'
import type { PaletteEntry } from './palette-entry'
import { useCommands } from './use-commands'
import { useFoundEntries } from './use-found-entries'

export interface PaletteGroup {
  readonly id: 'entries' | 'commands'
  readonly entries: readonly PaletteEntry[]
}

/** Everything that answers to what is typed: entries of the register first, then commands. */
export function usePaletteEntries(text: string, onShortcuts: () => void): readonly PaletteGroup[] {
  const navigate = useNavigate()
  const commands = useCommands(text, onShortcuts)
  const found = useFoundEntries(text).map((entry) => ({
    id: entry.id,
    number: entry.number,
    label: entry.text,
    run: () => void navigate({ to: entry.to, params: { id: entry.id } }),
  }))
  return [
    { id: 'entries', entries: found },
    { id: 'commands', entries: commands },
  ]
}
