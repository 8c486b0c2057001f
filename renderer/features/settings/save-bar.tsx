import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import styles from './settings.module.css'

export interface SaveBarProps {
  readonly isDirty: boolean
  readonly isPending: boolean
}

/** The foot of a settings form: its button and whether there is something to save. */
export function SaveBar({ isDirty, isPending }: SaveBarProps) {
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
      <span className={styles.quiet} role="status">
        {isDirty ? t('settings:unsaved') : ''}
      </span>
    </div>
  )
}
