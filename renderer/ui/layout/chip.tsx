import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './chip.module.css'

export interface ChipProps {
  readonly children: ReactNode
  /** Name of what is removed, for the accessible name of the cross. */
  readonly label: string
  readonly onRemove?: () => void
}

/** A small label; with `onRemove` it carries a cross. */
export function Chip({ children, label, onRemove }: ChipProps) {
  const { t } = useTranslation('ui')
  return (
    <span className={styles.chip}>
      <span className={styles.words}>{children}</span>
      {onRemove ? (
        <Button className={styles.cross ?? ''} aria-label={t('chip.remove', { label })} onPress={onRemove}>
          <X aria-hidden="true" />
        </Button>
      ) : null}
    </span>
  )
}
