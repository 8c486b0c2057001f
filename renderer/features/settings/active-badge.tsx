import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'

/** Whether an entry of the settings is still offered. */
export function ActiveBadge({ isActive }: { readonly isActive: boolean }) {
  const { t } = useTranslation('settings')
  return (
    <StatusBadge isPlain tone={isActive ? 'done' : 'void'} label={t(isActive ? 'active.yes' : 'active.no')} />
  )
}
