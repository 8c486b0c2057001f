import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import type { IntakeControl } from '../intake-values'
import { useWatchedKind } from '../use-watched-kind'
import styles from './intake-panel.module.css'
import { PromiseLines } from './promise-lines'
import { readPromise } from './read-promise'

/** What we promise, with the dates. */
export function PromisePart({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const session = useSession()
  const decision = useWatchedKind(control)
  const [receivedAt, sentOn, site, safety, impact, urgency] = useWatch({
    control,
    name: ['receivedAt', 'sentOn', 'site', 'safety', 'impact', 'urgency'],
  })
  const isPromised = 'issues' in decision || decision.kind === 'complaint'
  const promise = readPromise({ receivedAt, sentOn, site, safety, impact, urgency }, session)
  return (
    <section className={styles.part}>
      <h2 className={styles.question}>{t('panel.promise')}</h2>
      <div className={styles.answer}>
        {!isPromised ? <p>{t(`panel.noAnswer.${decision.kind}`)}</p> : null}
        {isPromised && promise ? <PromiseLines deadlines={promise} /> : null}
        {isPromised && !promise ? <p>{t('panel.receptionUnknown')}</p> : null}
      </div>
    </section>
  )
}
