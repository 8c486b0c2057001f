import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Button } from '#renderer/ui/actions/button'
import type { AppError } from '#shared/api/app-error'
import { FillingProgress } from './filling-progress'
import styles from './first-start.module.css'
import { SharedOffer } from './shared-offer'
import type { FirstStartWork } from './use-first-register'

export interface DemonstrationOfferProps {
  readonly work: FirstStartWork
  readonly failure: AppError | null
  readonly onStart: () => void
}

/** The other way in: a register filled with sample data, to look around. */
export function DemonstrationOffer({ work, failure, onStart }: DemonstrationOfferProps) {
  const { t } = useTranslation('first-start')
  return (
    <aside className={styles.offer} aria-labelledby="demonstration">
      <h2 id="demonstration">{t('demonstration.title')}</h2>
      <p>{t('demonstration.what')}</p>
      <p className={styles.note}>{t('demonstration.separate')}</p>
      {failure ? <ErrorNotice error={failure} /> : null}
      {work === 'filling' ? (
        <FillingProgress />
      ) : (
        <div>
          <Button isDisabled={work !== 'idle'} onPress={onStart}>
            {t('demonstration.start')}
          </Button>
        </div>
      )}
      <SharedOffer isDisabled={work !== 'idle'} />
    </aside>
  )
}
