import { useMatches } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Place, railPlaces } from '#renderer/app/places'
import { useKeyNames } from '#renderer/app/use-key-names'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { placeLetters, type ShortcutScope, shortcutScopes, shortcuts } from '#shared/ui-commands/shortcuts'
import styles from './shortcuts-dialog.module.css'

export interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every key of the program on one page, those of the present screen first. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const { t } = useTranslation('app')
  const names = useKeyNames()
  const staticData = useMatches({ select: (matches) => matches.at(-1)?.staticData })
  const here = scopesOf(staticData?.place ?? 'today', staticData?.isDetail ?? false)
  const others = shortcutScopes.filter((scope) => scope !== 'everywhere' && !here.includes(scope))
  return (
    <Dialog closesOutside isOpen={isOpen} onClose={onClose} title={t('shortcuts.title')} size="large">
      <div className={styles.columns}>
        {[...here, 'everywhere' as const].map((scope) => (
          <Group key={scope} scope={scope} isHere={here.includes(scope)} />
        ))}
        <section>
          <h3 className={styles.group}>{t('shortcuts.places')}</h3>
          <dl>
            {railPlaces.map(({ place }, index) => (
              <Line
                key={place}
                name={t(`places.${place}`)}
                keys={[
                  ...(index < 9 ? [names(`Ctrl+${index + 1}`)] : []),
                  ...(placeLetters[place] ? [['G', placeLetters[place]]] : []),
                ]}
              />
            ))}
          </dl>
        </section>
        {others.map((scope) => (
          <Group key={scope} scope={scope} isHere={false} />
        ))}
      </div>
    </Dialog>
  )
}

function scopesOf(place: Place, isDetail: boolean): readonly ShortcutScope[] {
  if (isDetail) return ['case', 'forms']
  if (place === 'complaints' || place === 'remarks') return ['lists', 'selection']
  if (place === 'intake' || place === 'settings') return ['forms']
  return place === 'reports' ? ['reports'] : []
}

function Group({ scope, isHere }: { readonly scope: ShortcutScope; readonly isHere: boolean }) {
  const { t } = useTranslation('app')
  const names = useKeyNames()
  const title = t(`shortcuts.${scope}.title`)
  return (
    <section>
      <h3 className={styles.group}>{isHere ? t('shortcuts.here', { title }) : title}</h3>
      <dl>
        {shortcuts
          .filter((shortcut) => shortcut.scope === scope)
          .map(({ id, keys }) => (
            <Line key={id} name={t(`shortcuts.${scope}.${id}`)} keys={keys.map(names)} />
          ))}
      </dl>
    </section>
  )
}

function Line({ name, keys }: { readonly name: string; readonly keys: readonly (readonly string[])[] }) {
  const { t } = useTranslation('app')
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd className={styles.keys}>
        <span className={styles.spoken}>{keys.map((held) => held.join(' + ')).join(t('shortcuts.or'))}</span>
        {keys.map((held) => (
          <KeyHint key={held.join('+')} keys={held} />
        ))}
      </dd>
    </div>
  )
}
