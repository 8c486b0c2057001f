import { Eye, EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { Button } from '#renderer/ui/actions/button'

/** Hides the names of people while visitors can see the screen. */
export function DiscreetToggle() {
  const { t } = useTranslation('lists')
  const [isDiscreet, setDiscreet] = useDiscreetMode()
  return (
    <Button kind="quiet" icon={isDiscreet ? <Eye /> : <EyeOff />} onPress={() => setDiscreet(!isDiscreet)}>
      {t(isDiscreet ? 'discreet.show' : 'discreet.hide')}
    </Button>
  )
}
