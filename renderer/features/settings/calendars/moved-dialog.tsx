import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { ConfirmDialog } from '#renderer/ui/overlays/confirm-dialog'
import type { MovedDeadlines } from '#shared/calendars/calendar-api'
import { formatDate, formatInteger } from '#shared/text/formats'
import own from './calendars.module.css'

export interface MovedDialogProps {
  readonly moved: MovedDeadlines | null
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Says which due dates a change moves, before it does. */
export function MovedDialog({ moved, onConfirm, onClose }: MovedDialogProps) {
  const { t } = useTranslation('clocks')
  const { language } = useSession()
  if (!moved) return null
  const day = (on: string | null) => (on ? formatDate(on) : t('moved.none'))
  const rest = moved.cases - moved.examples.length
  return (
    <ConfirmDialog
      isOpen
      title={t('moved.title', { count: moved.dates, value: formatInteger(moved.dates, language) })}
      confirmLabel={t('moved.confirm')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t('moved.text')}</p>
      <ul className={own.examples}>
        {moved.examples.map(({ number, before, after }) => (
          <li key={number}>{t('moved.example', { number, before: day(before), after: day(after) })}</li>
        ))}
      </ul>
      {rest > 0 && moved.examples.length > 0 ? (
        <p>{t('moved.others', { count: rest, value: formatInteger(rest, language) })}</p>
      ) : null}
    </ConfirmDialog>
  )
}
