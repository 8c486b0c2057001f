import { useEffect, useRef } from 'react'
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

/** Where one is among the steps. Another one begins here, in sight and with the focus, not where the last one ended. */
export function StepList({ steps, current, onGo }: StepListProps) {
  const { t } = useTranslation('imports')
  const index = steps.indexOf(current)
  const list = useRef<HTMLOListElement>(null)
  const shown = useRef(current)
  useEffect(() => {
    if (shown.current === current) return
    shown.current = current
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true })
    list.current?.scrollIntoView?.({ block: 'start' })
  }, [current])
  return (
    <ol ref={list} className={styles.stepList} aria-label={t('steps.list')}>
      {steps.map((step, position) => (
        <li
          key={step}
          tabIndex={-1}
          aria-current={step === current ? 'step' : undefined}
          className={styles.step}
        >
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
