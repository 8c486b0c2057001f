import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { announce } from '#renderer/ui/feedback/live-region'

/** Hides the people of the register from visitors, or shows them again, and says so. */
export function useToggleDiscreet(): () => void {
  const { t } = useTranslation('app')
  const [isDiscreet, setDiscreet] = useDiscreetMode()
  return () => {
    setDiscreet(!isDiscreet)
    announce(t(isDiscreet ? 'discreet.left' : 'discreet.entered'))
  }
}
