import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import { isArchived } from '#shared/privacy/retention'
import { formatDate } from '#shared/text/formats'
import { localDateOf } from '#shared/time/local-date'
import { useCase } from '../case-context'
import { useRetention } from './use-retention'

/** Says that the active years of a case are over, and who reads it from then on. */
export function ArchivedNotice() {
  const { t } = useTranslation('privacy')
  const { words } = useCase()
  const { register } = useSession()
  const { state } = useRetention()
  if (!state?.archivedOn || !state.dueOn) return null
  if (!isArchived(state, localDateOf(new Date().toISOString(), words.zone))) return null
  const dueOn = formatDate(state.dueOn)
  return (
    <Notice title={t('archived', { date: formatDate(state.archivedOn) })}>
      <p>
        {register.access.isProtected
          ? state.hold
            ? t('archivedHelpHeld')
            : t('archivedHelp', { dueOn })
          : t('archivedHelpOpen', { dueOn })}
      </p>
    </Notice>
  )
}
