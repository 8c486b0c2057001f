import { useNavigate } from '@tanstack/react-router'
import {
  CircleAlert,
  ConciergeBell,
  Eye,
  EyeOff,
  FileText,
  Keyboard,
  Languages,
  ListFilter,
  Lock,
  Moon,
  Plus,
  Printer,
  Sun,
  SunMoon,
  UserRound,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { lockWindow } from '#renderer/app/access/lock-window'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { requestOfList } from '#renderer/app/list-request'
import { useSession } from '#renderer/app/session'
import { setTheme } from '#renderer/app/theme'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useKeyNames } from '#renderer/app/use-key-names'
import { useLanguage } from '#renderer/app/use-language'
import { openStatuses } from '#shared/complaints/complaint-status'
import { keysOf } from '#shared/ui-commands/shortcuts'
import type { PaletteEntry } from './palette-entry'
import { useToggleDiscreet } from './use-toggle-discreet'

const documents = ['followUpReport', 'remarksTable', 'nilReturn', 'caseSheet', 'writtenForm'] as const

/** What the program can do, by name, besides its screens. */
export function useCommands(onShortcuts: () => void): readonly PaletteEntry[] {
  const { t } = useTranslation(['app', 'reports'])
  const { register, employee, may } = useSession()
  const { language, setLanguage } = useLanguage()
  const [isDiscreet] = useDiscreetMode()
  const toggleDiscreet = useToggleDiscreet()
  const navigate = useNavigate()
  const names = useKeyNames()
  const choose = useChannelMutation('session.choose')
  const print = (to: '/reclamations' | '/remarques') => () => {
    requestOfList('export')
    void navigate({ to })
  }
  const recording: readonly PaletteEntry[] = [
    {
      id: 'newEntry',
      label: t('app:topBar.newEntry'),
      icon: Plus,
      keys: names(keysOf('newEntry')[0]),
      run: () => void navigate({ to: '/nouvelle' }),
    },
    {
      id: 'counter',
      label: t('app:topBar.counter'),
      icon: ConciergeBell,
      keys: names(keysOf('counter')[0]),
      run: () => void navigate({ to: '/comptoir' }),
    },
  ]
  const people = register.access.isProtected ? [] : register.employees
  return [
    ...(may('record') ? recording : []),
    ...(register.access.isProtected
      ? [
          {
            id: 'lock',
            label: t('app:commands.lock'),
            icon: Lock,
            keys: names(keysOf('lock')[0]),
            run: () => void lockWindow(),
          },
        ]
      : []),
    {
      id: 'overdue',
      label: t('app:commands.overdue'),
      icon: CircleAlert,
      run: () => void navigate({ to: '/reclamations', search: { view: 'overdue', overdue: true } }),
    },
    {
      id: 'open',
      label: t('app:commands.open'),
      icon: ListFilter,
      run: () =>
        void navigate({ to: '/reclamations', search: { view: 'open', statuses: [...openStatuses] } }),
    },
    { id: 'printList', label: t('app:commands.printList'), icon: Printer, run: print('/reclamations') },
    { id: 'printRemarks', label: t('app:commands.printRemarks'), icon: Printer, run: print('/remarques') },
    {
      id: 'discreet',
      label: t(isDiscreet ? 'app:commands.discreetOff' : 'app:commands.discreetOn'),
      icon: isDiscreet ? Eye : EyeOff,
      keys: names(keysOf('discreet')[0]),
      run: toggleDiscreet,
    },
    {
      id: 'language',
      label: t('app:commands.language'),
      icon: Languages,
      run: () => setLanguage(language === 'fr' ? 'en' : 'fr'),
    },
    { id: 'toggleTheme', label: t('app:commands.toggleTheme'), icon: SunMoon, run: toggleTheme },
    { id: 'light', label: t('app:commands.light'), icon: Sun, run: () => setTheme('light') },
    { id: 'dark', label: t('app:commands.dark'), icon: Moon, run: () => setTheme('dark') },
    { id: 'system', label: t('app:commands.system'), icon: Sun, run: () => setTheme('system') },
    ...documents.map(
      (document): PaletteEntry => ({
        id: `report-${document}`,
        label: t('app:commands.report', { name: t(`reports:documents.${document}.name`) }),
        icon: FileText,
        run: () => void navigate({ to: '/rapports', search: { document } }),
      }),
    ),
    ...people
      .filter((person) => person.active && person.id !== employee?.id)
      .map(
        (person): PaletteEntry => ({
          id: `person-${person.id}`,
          label: t('app:commands.person', { name: person.name }),
          icon: UserRound,
          run: () => choose.mutate({ employee: person.id }),
        }),
      ),
    {
      id: 'shortcuts',
      label: t('app:shortcuts.title'),
      icon: Keyboard,
      keys: names(keysOf('shortcuts')[0]),
      run: onShortcuts,
    },
  ]
}

/** Light becomes dark and dark light, whatever the system says. */
function toggleTheme(): void {
  const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark'
  const chosen = document.documentElement.dataset.theme
  const isDarkNow = chosen ? chosen === 'dark' : isDark || matchMedia('(prefers-color-scheme: dark)').matches
  setTheme(isDarkNow ? 'light' : 'dark')
}
