import { Download, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useKeyNames } from '#renderer/app/use-key-names'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { selectionLimit } from '#shared/lists/counted'
import { formatInteger } from '#shared/text/formats'
import styles from './selection-bar.module.css'

export interface SelectionBarProps {
  readonly count: number
  readonly onExport: () => void
  readonly onClear: () => void
}

/** What can be done with the selected rows; floats over the foot of the list, which stays where it is. */
export function SelectionBar({ count, onExport, onClear }: SelectionBarProps) {
  const { t } = useTranslation('lists')
  const { language } = useSession()
  const names = useKeyNames()
  if (count === 0) return null
  return (
    <section className={styles.bar} aria-label={t('selection.label')}>
      <p role="status" className={styles.count}>
        {t('selection.count', { count, value: formatInteger(count, language) })}
      </p>
      {count >= selectionLimit ? (
        <p className={styles.limit}>
          {t('selection.limited', { value: formatInteger(selectionLimit, language) })}
        </p>
      ) : null}
      <Button isSmall icon={<Download />} keys={<KeyHint keys={names('Ctrl+E')} />} onPress={onExport}>
        {t('selection.export')}
      </Button>
      <Button isSmall kind="quiet" icon={<X />} keys={<KeyHint keys={names('Esc')} />} onPress={onClear}>
        {t('selection.clear')}
      </Button>
    </section>
  )
}
