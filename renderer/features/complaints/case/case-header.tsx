import { useTranslation } from 'react-i18next'
import { OpenElsewhere } from '#renderer/app/server/open-elsewhere'
import { useSession } from '#renderer/app/session'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import { complaintTone } from '../list/complaint-tone'
import { PersonText } from '../list/person-text'
import { useCase } from './case-context'
import styles from './case-page.module.css'
import { DueBadge } from './due-badge'

/** Which case, and whose. */
export function CaseTitle() {
  const { complaint } = useCase()
  const person = complaint.complainant?.name ?? complaint.complainant?.organisation ?? null
  return (
    <span className={styles.title}>
      <span className={styles.number}>{complaint.number}</span>
      {person ? (
        <span className={styles.person}>
          <PersonText name={person} />
        </span>
      ) : null}
    </span>
  )
}

/** Where it stands, what is due first, what it is about and where it came in. */
export function CaseSummary() {
  const { t } = useTranslation('case')
  const { complaint } = useCase()
  const { label, siteName } = useSession()
  const parts = [label('NATURE', complaint.nature), siteName(complaint.site)]
  const kind = complaint.kind === 'complaint' ? [] : [t(`enums:kind.${complaint.kind}`)]
  return (
    <span className={styles.summary}>
      <StatusBadge tone={complaintTone(complaint.status)} label={t(`enums:status.${complaint.status}`)} />
      <DueBadge />
      <span>{[...kind, ...parts].join(' · ')}</span>
      <OpenElsewhere entry={complaint.id} />
    </span>
  )
}
