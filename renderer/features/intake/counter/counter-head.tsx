import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import styles from './counter.module.css'
import { type CounterStep, counterSteps } from './counter-steps'

export interface CounterHeadProps {
  readonly step: CounterStep
  /** Leads back to a step that was done. */
  readonly onGoTo: (step: CounterStep) => void
  readonly onLeave: () => void
}

/** Where we are in the conversation, and the way out of the counter mode. */
export function CounterHead({ step, onGoTo, onLeave }: CounterHeadProps) {
  const { t } = useTranslation('counter')
  const { register } = useSession()
  const reached = counterSteps.indexOf(step)
  return (
    <header className={styles.head}>
      <p className={styles.organisation}>{register.settings.organisation.name}</p>
      <ol className={styles.steps} aria-label={t('steps')}>
        {counterSteps.map((name, index) => (
          <li key={name} aria-current={name === step ? 'step' : undefined} className={styles.stepName}>
            {index < reached ? (
              <button type="button" className={styles.stepDone} onClick={() => onGoTo(name)}>
                <Check aria-hidden="true" />
                {t(`step.${name}`)}
              </button>
            ) : (
              <span>{t('stepRank', { rank: index + 1, name: t(`step.${name}`) })}</span>
            )}
          </li>
        ))}
      </ol>
      <Button kind="quiet" icon={<X />} onPress={onLeave}>
        {t('leave')}
      </Button>
    </header>
  )
}
