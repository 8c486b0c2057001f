import { FilePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { formatDateTime } from '#shared/text/formats'
import type { IntakeDraft } from './draft-store'

export interface DraftsMenuProps {
  readonly drafts: readonly IntakeDraft[]
  readonly onOpen: (draft: IntakeDraft) => void
}

const excerptLength = 48

/** The drafts that were set aside on this machine. */
export function DraftsMenu({ drafts, onOpen }: DraftsMenuProps) {
  const { t } = useTranslation(['intake', 'lists'])
  const { timeZone } = useSession()
  const [isDiscreet] = useDiscreetMode()
  if (drafts.length === 0) return null
  return (
    <Menu
      label={t('intake:drafts.label')}
      trigger={
        <Button kind="quiet" isSmall icon={<FilePen />}>
          {t('intake:drafts.count', { count: drafts.length })}
        </Button>
      }
      entries={drafts.map((draft) => ({
        id: draft.id,
        label: t('intake:drafts.entry', {
          moment: formatDateTime(draft.savedAt, timeZone()),
          words: isDiscreet
            ? t('lists:discreet.excerptHidden')
            : firstWords(draft) || t('intake:drafts.noWords'),
        }),
        onAction: () => onOpen(draft),
      }))}
    />
  )
}

function firstWords({ values }: IntakeDraft): string {
  const words = [values.complainant.name, values.verbatim].map((part) => part.trim()).filter(Boolean)
  const line = words.join(', ').replace(/\s+/g, ' ')
  return line.length > excerptLength ? `${line.slice(0, excerptLength).trimEnd()}…` : line
}
