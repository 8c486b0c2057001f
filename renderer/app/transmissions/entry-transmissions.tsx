import { Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryPart } from '#renderer/app/parts/entry-part'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { TransmissionDialog } from './transmission-dialog'
import { TransmissionLine } from './transmission-line'

export interface EntryTransmissionsProps {
  readonly entry: { readonly kind: 'complaint' | 'remark'; readonly id: string; readonly site: string }
  /** The third party whom the words are about. */
  readonly thirdParty: string | null
  readonly isReadOnly?: boolean
}

/** Whom an entry was passed on to, and what came back. */
export function EntryTransmissions({ entry, thirdParty, isReadOnly }: EntryTransmissionsProps) {
  const { t } = useTranslation('actions')
  const [isAdding, setAdding] = useState(false)
  const { data } = useChannel('transmissions.list', { entry: entry.id })
  const rows = data?.rows ?? []
  return (
    <>
      <EntryPart
        title={t('transmissions.title')}
        nothing={t('transmissions.nothing')}
        isEmpty={rows.length === 0}
        actions={
          isReadOnly ? null : (
            <Button needs="handle" kind="quiet" isSmall icon={<Send />} onPress={() => setAdding(true)}>
              {t('transmissions.create')}
            </Button>
          )
        }
      >
        {rows.map((row) => (
          <TransmissionLine key={row.id} transmission={row} isReadOnly={isReadOnly} />
        ))}
      </EntryPart>
      {isAdding ? (
        <TransmissionDialog entry={entry} recipient={thirdParty} onClose={() => setAdding(false)} />
      ) : null}
    </>
  )
}
