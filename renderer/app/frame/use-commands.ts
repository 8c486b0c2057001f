import { useNavigate } from '@tanstack/react-router'
import { Keyboard, Languages, Maximize, Moon, Plus, Sun } from 'lucide-react'
import { useFilter } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { railPlaces } from '#renderer/app/places'
import { setTheme } from '#renderer/app/theme'
import { useLanguage } from '#renderer/app/use-language'
import type { PaletteEntry } from './palette-entry'

/** The commands whose words contain what is typed; all of them while nothing is. */
export function useCommands(text: string, onShortcuts: () => void): readonly PaletteEntry[] {
  const { t } = useTranslation('app')
  const { contains } = useFilter({ sensitivity: 'base' })
  const { language, setLanguage } = useLanguage()
  const navigate = useNavigate()
  const ctrl = t('keys.ctrl')
  const places: PaletteEntry[] = railPlaces.map(({ place, to, icon }, index) => ({
    id: place,
    label: t(`places.${place}`),
    icon,
    keys: [ctrl, String(index + 1)],
    run: () => void navigate({ to }),
  }))
  const commands: PaletteEntry[] = [
    {
      id: 'newEntry',
      label: t('topBar.newEntry'),
      icon: Plus,
      keys: [ctrl, 'N'],
      run: () => void navigate({ to: '/nouvelle' }),
    },
    {
      id: 'counter',
      label: t('places.counter'),
      icon: Maximize,
      run: () => void navigate({ to: '/comptoir' }),
    },
    ...places,
    {
      id: 'language',
      label: t('commands.language'),
      icon: Languages,
      run: () => setLanguage(language === 'fr' ? 'en' : 'fr'),
    },
    { id: 'light', label: t('commands.light'), icon: Sun, run: () => setTheme('light') },
    { id: 'dark', label: t('commands.dark'), icon: Moon, run: () => setTheme('dark') },
    { id: 'system', label: t('commands.system'), icon: Sun, run: () => setTheme('system') },
    { id: 'shortcuts', label: t('shortcuts.title'), icon: Keyboard, keys: ['?'], run: onShortcuts },
  ]
  return commands.filter((command) => contains(command.label, text.trim()))
}
