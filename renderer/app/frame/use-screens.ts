import { useNavigate } from '@tanstack/react-router'
import { ArrowLeftRight, Settings } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { railPlaces } from '#renderer/app/places'
import { usePartName } from '#renderer/app/server/use-part-name'
import { useSession } from '#renderer/app/session'
import { isPartOpen } from '#renderer/app/settings-permissions'
import { useKeyNames } from '#renderer/app/use-key-names'
import { messages } from '#shared/i18n/messages'
import type { PaletteEntry } from './palette-entry'

/** The places of the rail, and the parts of the settings by their names. */
export function useScreens(): readonly PaletteEntry[] {
  const { t } = useTranslation(['app', 'imports'])
  const navigate = useNavigate()
  const names = useKeyNames()
  const partName = usePartName()
  // The parts are those that have a name.
  const session = useSession()
  const parts = Object.keys(messages.fr.settings.parts).filter((part) => isPartOpen(part, session))
  return [
    ...railPlaces.map(
      ({ place, to, icon }, index): PaletteEntry => ({
        id: `place-${place}`,
        label: t(`app:places.${place}`),
        icon,
        keys: index < 9 ? names(`Ctrl+${index + 1}`) : undefined,
        run: () => void navigate({ to }),
      }),
    ),
    ...(session.may('manage')
      ? [
          {
            id: 'exchange',
            label: t('imports:title'),
            icon: ArrowLeftRight,
            run: () => void navigate({ to: '/echanges' }),
          },
        ]
      : []),
    ...parts.map(
      (part): PaletteEntry => ({
        id: `settings-${part}`,
        label: t('app:commands.settingsPart', { part: partName(part) }),
        icon: Settings,
        run: () => void navigate({ to: '/reglages', search: { part } }),
      }),
    ),
  ]
}
