import { Link } from '@tanstack/react-router'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useDiscreetMode } from '#renderer/app/discreet-mode'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import type { KnownCase as Known } from '#shared/duplicates/person-api'
import { formatDateOf } from '#shared/text/formats'
import type { IntakeControl } from '../intake-values'
import styles from './intake-panel.module.css'
import { useKnownCases } from './use-known-cases'

/** Whether we have seen this person before: the last cases under the phone or the name. */
export function KnownPersonPart({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation(['intake', 'actions'])
  const [subject, contactWish, complainant, nature, receivedAt] = useWatch({
    control,
    name: ['subject', 'contactWish', 'complainant', 'nature', 'receivedAt'],
  })
  const isAsked = contactWish === 'CONTACT' && subject !== 'IDEA'
  const receivedOn = /^\d{4}-\d{2}-\d{2}/.exec(receivedAt ?? '')?.[0] ?? null
  const { state, cases, total } = useKnownCases(isAsked ? complainant : null, { nature, receivedOn })
  const hasTwin = cases.some((row) => row.isPossibleDuplicate)
  return (
    <section className={styles.part}>
      <h2 className={styles.question}>{t('intake:panel.known')}</h2>
      <div className={styles.answer}>
        {state === 'UNASKED' ? (
          <p>{t(isAsked ? 'intake:panel.knownUnasked' : 'intake:panel.knownAnonymous')}</p>
        ) : null}
        {state === 'SEARCHING' ? <Skeleton lines={2} /> : null}
        {state === 'FAILED' ? <p>{t('intake:panel.knownFailed')}</p> : null}
        {state === 'FOUND' && cases.length === 0 ? <p>{t('intake:panel.knownNothing')}</p> : null}
        {state === 'FOUND' && cases.length > 0 ? (
          <>
            <p role="status">{t('intake:panel.knownCount', { count: total })}</p>
            {hasTwin ? (
              <Notice tone="soon" isLive>
                {t('actions:persons.intakeDuplicate')}
              </Notice>
            ) : null}
            <ul className={styles.cases}>
              {cases.map((row) => (
                <KnownCase key={row.id} row={row} />
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </section>
  )
}

function KnownCase({ row }: { readonly row: Known }) {
  const { t } = useTranslation(['enums', 'actions'])
  const { label, timeZone } = useSession()
  const [isDiscreet] = useDiscreetMode()
  return (
    <li>
      <Link to="/reclamations/$id" params={{ id: row.id }}>
        {row.number}
      </Link>{' '}
      {row.person && !isDiscreet ? <span>{row.person}</span> : null}
      <p className={styles.caseFacts}>
        {[
          formatDateOf(row.receivedAt, timeZone(row.site)),
          label('NATURE', row.nature),
          t(`enums:status.${row.status}`),
          ...row.reasons.map((reason) => t(`actions:persons.reason.${reason}`)),
        ].join(' · ')}
      </p>
    </li>
  )
}
