import { useNavigate } from '@tanstack/react-router'
import { Eye, PenLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryPart, PartLine } from '#renderer/app/parts/entry-part'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import type { Letter } from '#shared/letters/letter-api'
import { formatDateTime } from '#shared/text/formats'
import { SentLetterDialog } from './sent-letter-dialog'

export interface EntryLettersProps {
  readonly kind: 'complaint' | 'remark'
  readonly id: string
  readonly site: string
  readonly isReadOnly?: boolean
}

/** The letters sent about an entry, each as it was sent, and the way to write another. */
export function EntryLetters({ kind, id, site, isReadOnly }: EntryLettersProps) {
  const { t } = useTranslation(['letters', 'enums'])
  const navigate = useNavigate()
  const { employeeName, label, timeZone, register } = useSession()
  const [shown, setShown] = useState<Letter | null>(null)
  const { data } = useChannel('letters.list', { entryId: id })
  const letters = data?.letters ?? []
  const isRemark = kind === 'remark'
  const write = () =>
    void navigate({ to: isRemark ? '/remarques/$id/lettre' : '/reclamations/$id/lettre', params: { id } })
  return (
    <>
      <EntryPart
        title={t('letters:part.title')}
        nothing={t(isRemark ? 'letters:part.emptyRemark' : 'letters:part.empty')}
        isEmpty={letters.length === 0}
        actions={
          isReadOnly ? null : (
            <Button needs="handle" kind="quiet" isSmall icon={<PenLine />} onPress={write}>
              {t(isRemark ? 'letters:part.transmit' : 'letters:part.write')}
            </Button>
          )
        }
      >
        {letters.map((letter) => (
          <PartLine
            key={letter.id}
            title={t(`enums:letterTemplate.${letter.template}`)}
            detail={[
              formatDateTime(letter.sentAt, timeZone(site)),
              label('CHANNEL', letter.means),
              employeeName(letter.recordedBy),
              letter.wipedAt ? t('letters:part.wiped') : null,
            ]
              .filter(Boolean)
              .join(' · ')}
            actions={
              letter.wipedAt || register.access.hidesIdentities ? null : (
                <Button kind="quiet" isSmall icon={<Eye />} onPress={() => setShown(letter)}>
                  {t('letters:part.open')}
                </Button>
              )
            }
          />
        ))}
      </EntryPart>
      {shown ? <SentLetterDialog letter={shown} site={site} onClose={() => setShown(null)} /> : null}
    </>
  )
}
