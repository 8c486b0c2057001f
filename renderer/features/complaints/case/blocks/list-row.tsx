import { Trash2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import styles from './case-block.module.css'

export interface ListRowProps {
  readonly list: 'agreedSolutions' | 'compensations'
  readonly rank: number
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** The fields of one row of a list, and the way to take it out. */
export function ListRow({ list, rank, onRemove, children }: ListRowProps) {
  const { t } = useTranslation('case')
  const titleId = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: the legend of a fieldset cannot share its line with a button
    <div role="group" aria-labelledby={titleId} className={styles.item}>
      <div className={styles.itemHeader}>
        <h3 id={titleId}>{t(`rows.${list}`, { rank })}</h3>
        <Button
          kind="quiet"
          isSmall
          icon={<Trash2 />}
          aria-label={t('rows.remove', { rank })}
          onPress={onRemove}
        />
      </div>
      {children}
    </div>
  )
}
