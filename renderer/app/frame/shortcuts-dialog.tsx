import { useTranslation } from 'react-i18next'
import { railPlaces } from '#renderer/app/places'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Dialog } from '#renderer/ui/overlays/dialog'
import styles from './shortcuts-dialog.module.css'

export interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every key of the program on one page. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const { t } = useTranslation('app')
  const ctrl = t('keys.ctrl')
  const groups = [
    {
      id: 'everywhere',
      keys: [
        { id: 'newEntry', keys: [ctrl, 'N'] },
        { id: 'search', keys: [ctrl, 'K'] },
        { id: 'shortcuts', keys: ['?'] },
        { id: 'back', keys: [t('keys.escape')] },
      ],
    },
    {
      id: 'forms',
      keys: [
        { id: 'save', keys: [ctrl, t('keys.enter')] },
        { id: 'saveNext', keys: [ctrl, t('keys.shift'), t('keys.enter')] },
        { id: 'day', keys: ['↑', '↓'] },
      ],
    },
    {
      id: 'lists',
      keys: [
        { id: 'next', keys: ['J', '↓'] },
        { id: 'previous', keys: ['K', '↑'] },
        { id: 'open', keys: [t('keys.enter')] },
      ],
    },
  ]
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('shortcuts.title')}>
      <div className={styles.columns}>
        <section>
          <h3 className={styles.group}>{t('shortcuts.places')}</h3>
          <dl>
            {railPlaces.map(({ place }, index) => (
              <Line key={place} name={t(`places.${place}`)} keys={[ctrl, String(index + 1)]} />
            ))}
          </dl>
        </section>
        {groups.map((group) => (
          <section key={group.id}>
            <h3 className={styles.group}>{t(`shortcuts.${group.id}.title`)}</h3>
            <dl>
              {group.keys.map(({ id, keys }) => (
                <Line key={id} name={t(`shortcuts.${group.id}.${id}`)} keys={keys} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Line({ name, keys }: { readonly name: string; readonly keys: readonly string[] }) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.spoken}>{keys.join(' + ')}</span>
        <KeyHint keys={keys} />
      </dd>
    </div>
  )
}
