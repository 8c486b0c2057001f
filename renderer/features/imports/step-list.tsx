import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportStep } from './import-state'
import styles from './imports.module.css'

export interface StepListProps {
  readonly steps: readonly ImportStep[]
  readonly current: ImportStep
  /** Goes back to a step that was passed; null while there is nowhere to go. */
  readonly onGo: ((step: ImportStep) => void) | null
}

/** Where one is among the steps. */
export function StepList({ steps, current, onGo }: StepListProps) {
  const { t } = useTranslation('imports')
  const index = steps.indexOf(current)
  return (
    <ol className={styles.stepList} aria-label={t('steps.list')}>
      {steps.map((step, position) => (
        <li key={step} aria-current={step === current ? 'step' : undefined} className={styles.step}>
          <span className={styles.rank} aria-hidden="true">
            {position + 1}
          </span>
          {onGo && position < index ? (
            <Button className={styles.stepLink ?? ''} onPress={() => onGo(step)}>
              {t(`steps.${step}`)}
            </Button>
          ) : (
            <span>{t(`steps.${step}`)}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
