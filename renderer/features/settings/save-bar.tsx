import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import styles from './settings.module.css'

export interface SaveBarProps {
  readonly isDirty: boolean
  readonly isPending: boolean
  /** Goes back to what is saved; without it the bar offers no way back. */
  readonly onDiscard?: () => void
}

/** The foot of a settings form: its button, whether there is something to save, and the way back. */
export function SaveBar({ isDirty, isPending, onDiscard }: SaveBarProps) {
  const { t } = useTranslation(['settings', 'app'])
  return (
    <div className={styles.save}>
      <Button
        type="submit"
        kind="primary"
        isDisabled={!isDirty}
        isPending={isPending}
        keys={<KeyHint keys={[t('app:keys.ctrl'), t('app:keys.enter')]} isOnAccent={isDirty} />}
      >
        {t('settings:save')}
      </Button>
      {isDirty && onDiscard ? (
        <Button kind="quiet" onPress={onDiscard}>
          {t('settings:discard')}
        </Button>
      ) : null}
      <span className={styles.quiet} role="status">
        {isDirty ? t(onDiscard ? 'settings:kept' : 'settings:unsaved') : ''}
      </span>
    </div>
  )
}
