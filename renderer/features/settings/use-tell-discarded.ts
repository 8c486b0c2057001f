import { useTranslation } from 'react-i18next'
import { showToast } from '#renderer/ui/feedback/toast'

/** Says that what was typed was given up, and offers it back. */
export function useTellDiscarded(): (takeBack: () => void) => void {
  const { t } = useTranslation('settings')
  return (onAction) => showToast({ text: t('discarded'), action: { label: t('takeBack'), onAction } })
}
