import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import type { AppError } from '#shared/api/app-error'
import { id as idSchema } from '#shared/api/fields'
import { findNextStep, listCaseSteps } from '#shared/complaints/next-step'
import { proposeLetter } from '#shared/letters/letter-rules'
import { localDateOf } from '#shared/time/local-date'
import { LetterPage } from './letter-page'

const referenceOf = (id: string) => (idSchema.safeParse(id).success ? { id } : { number: id })

/** The letter about a case, the one that its next step calls for first. */
export function ComplaintLetterScreen() {
  const { id } = useParams({ from: '/reclamations/$id/lettre' })
  const { timeZone } = useSession()
  const navigate = useNavigate()
  const found = useChannel('complaints.get', referenceOf(id))
  const templates = useChannel('letters.templates', {})
  const complaint = found.data
  if (!complaint || !templates.data) return <Waiting error={found.error ?? templates.error} />
  const zone = timeZone(complaint.site)
  const today = localDateOf(new Date().toISOString(), zone)
  const step = findNextStep(listCaseSteps(complaint, { today, zone }))?.step ?? null
  return (
    <LetterPage
      key={complaint.id}
      subject={{ kind: 'complaint', record: complaint }}
      proposed={proposeLetter(step, complaint, templates.data.settings.court !== null)}
      onLeave={() => void navigate({ to: '/reclamations/$id', params: { id } })}
    />
  )
}

/** The letter that passes a remark on, without any identity. */
export function RemarkLetterScreen() {
  const { id } = useParams({ from: '/remarques/$id/lettre' })
  const navigate = useNavigate()
  const found = useChannel('remarks.get', referenceOf(id))
  if (!found.data) return <Waiting error={found.error} />
  return (
    <LetterPage
      key={found.data.id}
      subject={{ kind: 'remark', record: found.data }}
      proposed="REMARK_TRANSMISSION"
      onLeave={() => void navigate({ to: '/remarques/$id', params: { id } })}
    />
  )
}

function Waiting({ error }: { readonly error: AppError | null }) {
  const { t } = useTranslation('letters')
  return (
    <Page title={t('page.title')} width="reading">
      {error ? <ErrorNotice error={error} /> : <Skeleton lines={12} />}
    </Page>
  )
}
