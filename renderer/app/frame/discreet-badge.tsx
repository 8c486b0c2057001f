import { Eye, EyeOff } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useKeyNames } from '#renderer/app/use-key-names'
import { Button } from '#renderer/ui/actions/button'
import { Tooltip } from '#renderer/ui/overlays/tooltip'
import { keysOf } from '#shared/ui-commands/shortcuts'
import styles from './discreet-badge.module.css'
import { useToggleDiscreet } from './use-toggle-discreet'

/** Whether names are hidden, in plain sight on every screen; pressed, it turns that over. */
export function DiscreetBadge() {
  const { t } = useTranslation('app')
  const [isDiscreet] = useDiscreetMode()
  const toggle = useToggleDiscreet()
  const keys = useKeyNames()(keysOf('discreet')[0]).join('+')
  if (!isDiscreet) {
    return (
      <Tooltip text={`${t('discreet.enter')} (${keys})`}>
        <Button
          kind="quiet"
          icon={<Eye />}
          aria-label={t('discreet.enter')}
          aria-keyshortcuts="Control+Shift+D"
          onPress={toggle}
        />
      </Tooltip>
    )
  }
  return (
    <Tooltip text={`${t('discreet.leave')} (${keys})`}>
      <AriaButton
        className={styles.badge ?? ''}
        aria-label={t('discreet.leave')}
        aria-keyshortcuts="Control+Shift+D"
        onPress={toggle}
      >
        <EyeOff aria-hidden="true" />
        <span aria-hidden="true">{t('discreet.on')}</span>
      </AriaButton>
    </Tooltip>
  )
}
