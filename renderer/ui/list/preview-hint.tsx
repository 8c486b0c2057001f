import { useTranslation } from 'react-i18next'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import styles from './preview-pane.module.css'

/** What the pane says while no row is selected: how to walk the list. */
export function PreviewHint() {
  const { t } = useTranslation(['lists', 'app'])
  const keys = [
    [['J', 'K'], t('lists:preview.move')],
    [[t('app:keys.enter')], t('lists:preview.openKey')],
    [['/'], t('lists:preview.searchKey')],
    [[t('app:keys.escape')], t('lists:preview.clearKey')],
    [['P'], t('lists:preview.toggleKey')],
  ] as const
  return (
    <div className={styles.hint}>
      <p>{t('lists:preview.hint')}</p>
      <ul className={styles.keys}>
        {keys.map(([names, action]) => (
          <li key={action}>
            <KeyHint keys={names} />
            <span>{action}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
