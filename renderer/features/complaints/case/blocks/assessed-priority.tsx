import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { derivePriority } from '#shared/complaints/priority'
import type { BlockControl } from './block-values'
import styles from './case-block.module.css'

/** The priority that follows from what is being chosen. */
export function AssessedPriority({ control }: { readonly control: BlockControl }) {
  const { t } = useTranslation('case')
  const [safety, impact, urgency] = useWatch({ control, name: ['safety', 'impact', 'urgency'] })
  const priority = derivePriority({
    safety: safety ?? false,
    impact: impact ?? null,
    urgency: urgency ?? null,
  })
  return (
    <p className={styles.note} role="status">
      {priority ? t('priority.is', { priority: t(`enums:priority.${priority}`) }) : t('priority.unknown')}
    </p>
  )
}
