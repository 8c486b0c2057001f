import { useNavigate } from '@tanstack/react-router'
import { BookOpenText, Building2, ListChecks, MessagesSquare } from 'lucide-react'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useChannel } from '#renderer/app/use-channel'
import { wordMatches } from '#shared/search/fuzzy-match'
import type { FoundComplaint, FoundRemark } from '#shared/search/search-api'
import type { PaletteEntry, PaletteGroup } from './palette-entry'

const limit = 6
const shortest = 2

/** Cases, remarks and third parties that answer to what is typed; the latest entries while nothing is. */
export function useFoundEntries(typed: string): readonly PaletteGroup[] {
  const { t } = useTranslation(['app', 'enums'])
  const navigate = useNavigate()
  const [isDiscreet] = useDiscreetMode()
  const text = useDeferredValue(typed.trim())
  const isEmpty = text === ''
  const found = useChannel(
    'search.find',
    { text: text || null, limit },
    { enabled: isEmpty || text.length >= shortest, keepPrevious: true },
  )
  if (!found.data || (!isEmpty && text.length < shortest)) return []

  const entryOf = (id: string, number: string, label: string) => ({
    id,
    number,
    label: isDiscreet ? t('app:palette.hidden') : label,
    ranges: isDiscreet ? [] : wordMatches(label, text),
  })
  const ofComplaint = ({ id, number, person, excerpt }: FoundComplaint): PaletteEntry => ({
    ...entryOf(id, number, [person, excerpt].filter(Boolean).join(' — ')),
    icon: BookOpenText,
    run: () => void navigate({ to: '/reclamations/$id', params: { id } }),
  })
  const ofRemark = ({ id, number, excerpt }: FoundRemark): PaletteEntry => ({
    ...entryOf(id, number, excerpt),
    icon: MessagesSquare,
    run: () => void navigate({ to: '/remarques/$id', params: { id } }),
  })
  const { complaints, remarks, actions, thirdParties } = found.data
  if (isEmpty) {
    return [
      {
        id: 'recent',
        entries: [...complaints.slice(0, 4).map(ofComplaint), ...remarks.slice(0, 2).map(ofRemark)],
      },
    ]
  }
  return [
    { id: 'complaints', entries: complaints.map(ofComplaint) },
    { id: 'remarks', entries: remarks.map(ofRemark) },
    {
      id: 'actions',
      entries: actions.map(({ id, title, status }): PaletteEntry => {
        const label = isDiscreet ? t('app:palette.hiddenAction') : title
        return {
          id,
          label: t('app:palette.actionWith', { title: label, status: t(`actions:status.${status}`) }),
          ranges: isDiscreet ? [] : wordMatches(label, text),
          icon: ListChecks,
          run: () => void navigate({ to: '/actions/$id', params: { id } }),
        }
      }),
    },
    {
      id: 'thirdParties',
      entries: thirdParties.map(({ name, screen }): PaletteEntry => {
        const label = t('app:palette.thirdPartyIn', { name, list: t(`app:places.${screen}`) })
        const search = { thirdParties: [name] }
        return {
          id: `${screen}-${name.replace(/\s/g, '_')}`,
          label,
          ranges: wordMatches(label, text),
          icon: Building2,
          run: () =>
            void (screen === 'complaints'
              ? navigate({ to: '/reclamations', search })
              : navigate({ to: '/remarques', search })),
        }
      }),
    },
  ]
}
