import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { type EntryKind, type KindReason, readContactDetails } from '#shared/intake/intake-rules'
import { parseInstant, yearOf } from '#shared/time/local-date'
import type { IntakeControl } from '../intake-values'
import { useWatchedKind } from '../use-watched-kind'
import styles from './intake-panel.module.css'

/** What this will be, and why. */
export function KindPart({ control }: { readonly control: IntakeControl }) {
  const { t } = useTranslation('intake')
  const decision = useWatchedKind(control)
  return (
    <section className={styles.part}>
      <h2 className={styles.question}>{t('panel.kind')}</h2>
      <div role="status" className={styles.answer}>
        {'issues' in decision ? (
          <>
            <p className={styles.kind}>
              <StatusBadge tone="draft" label={t('panel.nameMissing')} />
            </p>
            <p>{t('panel.nameMissingHelp')}</p>
          </>
        ) : (
          <>
            <KindBadge control={control} kind={decision.kind} awaits={decision.awaitsWrittenForm} />
            {decision.reasons.map((reason) => (
              <ReasonLine key={reason} control={control} reason={reason} />
            ))}
          </>
        )}
      </div>
    </section>
  )
}

interface KindBadgeProps {
  readonly control: IntakeControl
  readonly kind: EntryKind
  readonly awaits: boolean
}

function KindBadge({ control, kind, awaits }: KindBadgeProps) {
  const { t } = useTranslation('intake')
  const { t: named } = useTranslation('enums')
  const { register, timeZone } = useSession()
  const [receivedAt, site] = useWatch({ control, name: ['receivedAt', 'site'] })
  const zone = timeZone(site)
  const instant = parseInstant(receivedAt ?? '', zone)
  const prefix = register.settings.numberPrefixes[kind]
  const isRemark = kind === 'remark' || kind === 'suggestion'
  return (
    <p className={styles.kind}>
      <StatusBadge
        tone={isRemark ? 'remark' : awaits ? 'waiting' : 'active'}
        label={awaits ? t('panel.complaintToFormalise') : named(`kind.${kind}`)}
      />
      {instant ? <span className={styles.number}>{`${prefix}-${yearOf(instant, zone)}-…`}</span> : null}
    </p>
  )
}

/** Nothing said of the person yet is not the same as a wish to stay anonymous. */
function ReasonLine({ control, reason }: { readonly control: IntakeControl; readonly reason: KindReason }) {
  const { t } = useTranslation('intake')
  const [contactWish, complainant] = useWatch({ control, name: ['contactWish', 'complainant'] })
  if (contactWish === 'CONTACT' && reason === 'NO_CONTACT_DETAILS') {
    const { hasName } = readContactDetails(complainant)
    return <p>{t(hasName ? 'panel.meansMissing' : 'panel.detailsMissing')}</p>
  }
  // What is missing says it already.
  if (contactWish === 'CONTACT' && reason === 'NAME_NOT_STORED') return null
  return <p>{t(`reasons.${reason}`)}</p>
}
