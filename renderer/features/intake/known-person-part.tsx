import { Link } from '@tanstack/react-router'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import type { ComplaintRow } from '#shared/complaints/complaint-api'
import { formatDateOf } from '#shared/text/formats'
import styles from './intake-panel.module.css'
import type { IntakeControl } from './intake-values'
import { useKnownCases } from './use-known-cases'

/** Whether we have seen this person before: the last cases under the phone or the name. */
export function KnownPersonPart({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const [subject, contactWish, complainant] = useWatch({
    control,
    name: ['subject', 'contactWish', 'complainant'],
  })
  const isAsked = contactWish === 'CONTACT' && subject !== 'IDEA'
  const { state, cases } = useKnownCases(isAsked ? complainant : null)
  return (
    <section className={styles.part}>
      <h2 className={styles.question}>{t('panel.known')}</h2>
      <div className={styles.answer}>
        {state === 'UNASKED' ? <p>{t(isAsked ? 'panel.knownUnasked' : 'panel.knownAnonymous')}</p> : null}
        {state === 'SEARCHING' ? <Skeleton lines={2} /> : null}
        {state === 'FAILED' ? <p>{t('panel.knownFailed')}</p> : null}
        {state === 'FOUND' && cases.length === 0 ? <p>{t('panel.knownNothing')}</p> : null}
        {state === 'FOUND' && cases.length > 0 ? (
          <>
            <p role="status">{t('panel.knownCount', { count: cases.length })}</p>
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

function KnownCase({ row }: { readonly row: ComplaintRow }) {
  const { t } = useTranslation('enums')
  const { label, timeZone } = useSession()
  return (
    <li>
      <Link to="/reclamations/$id" params={{ id: row.id }}>
        {row.number}
      </Link>{' '}
      {row.person ? <span>{row.person}</span> : null}
      <p className={styles.caseFacts}>
        {[
          formatDateOf(row.receivedAt, timeZone(row.site)),
          label('NATURE', row.nature),
          t(`status.${row.status}`),
        ].join(' · ')}
      </p>
    </li>
  )
}
