import { Plus, ShieldAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionDialog } from '#renderer/app/actions/action-dialog'
import { ErrorNotice } from '#renderer/app/error-notice'
import { SheetMenu } from '#renderer/app/lists/sheet-menu'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { showToast } from '#renderer/ui/feedback/toast'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import type { Risk } from '#shared/improvement/risk-api'
import { ImprovementPage } from '../improvement-page'
import { PrintButton } from '../print-button'
import { ReasonDialog } from '../reason-dialog'
import { RiskDialog } from './risk-dialog'
import { RiskList, type RiskTask } from './risk-list'
import { RiskMatrix } from './risk-matrix'

type Open = { readonly task: 'add' } | { readonly task: 'change' | 'action' | 'retire'; readonly risk: Risk }

/** The risk analysis: the matrix, then the list, the most critical first. */
export function RisksView() {
  const { t } = useTranslation('improvement')
  const { language } = useSession()
  const [withRetired, setWithRetired] = useState(false)
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const { data, error, refetch } = useChannel('risks.list', { withRetired: true })
  const all = data?.risks ?? []
  const current = all.filter(({ retiredOn }) => retiredOn === null)
  const retired = all.filter(({ retiredOn }) => retiredOn !== null)
  const latest = (risk: Risk) => all.find(({ id }) => id === risk.id) ?? risk
  const done = (words: string) => ({
    onSuccess: () => {
      showToast({ text: words })
      close()
    },
  })
  const confirm = useChannelMutation('risks.confirm', done(t('risks.confirmed')))
  const retire = useChannelMutation('risks.retire', done(t('saved')))
  const restore = useChannelMutation('risks.restore', done(t('saved')))
  const failure = error ?? confirm.error ?? retire.error ?? restore.error
  const startTask = (task: RiskTask, risk: Risk) => {
    const { id, version } = risk
    if (task === 'confirm') confirm.mutate({ id, version })
    else if (task === 'restore') restore.mutate({ id, version })
    else setOpen({ task, risk })
  }
  const add = (
    <Button needs="manage" kind="primary" icon={<Plus />} onPress={() => setOpen({ task: 'add' })}>
      {t('risks.add')}
    </Button>
  )
  return (
    <ImprovementPage
      current="risks"
      title={t('views.risks')}
      subtitle={t('risks.subtitle')}
      actions={
        current.length > 0 ? (
          <>
            <SheetMenu channel="documents.listSheet" input={{ list: 'risks', withRetired }} />
            <PrintButton
              title={t('views.risks')}
              request={{ channel: 'documents.riskAnalysis', input: { language } }}
            />
            {add}
          </>
        ) : null
      }
    >
      {failure ? <ErrorNotice error={failure} onRetry={() => void refetch()} /> : null}
      {data ? null : <Skeleton lines={8} />}
      {data && current.length === 0 ? (
        <EmptyState icon={<ShieldAlert />} title={t('risks.emptyTitle')} actions={add}>
          <p>{t('risks.emptyText')}</p>
        </EmptyState>
      ) : null}
      {current.length > 0 ? <RiskMatrix risks={current} /> : null}
      {all.length > 0 ? (
        <>
          <RiskList risks={withRetired ? [...current, ...retired] : current} onTask={startTask} />
          {retired.length > 0 ? (
            <Checkbox label={t('risks.withRetired')} value={withRetired} onChange={setWithRetired} />
          ) : null}
        </>
      ) : null}
      {open?.task === 'add' ? <RiskDialog risk={null} onClose={close} /> : null}
      {open?.task === 'change' ? <RiskDialog risk={latest(open.risk)} onClose={close} /> : null}
      {open?.task === 'action' ? (
        <ActionDialog
          action={null}
          start={{
            kind: 'PREVENTIVE',
            title: open.risk.title,
            owner: open.risk.owner,
            due: open.risk.due,
            description: open.risk.control,
          }}
          onClose={close}
        />
      ) : null}
      {open?.task === 'retire' ? (
        <ReasonDialog
          title={t('risks.retireTitle')}
          text={t('risks.retireText')}
          submitLabel={t('risks.retire')}
          draft={open.risk.id}
          isSaving={retire.isPending}
          onSubmit={(reason) => retire.mutate({ id: open.risk.id, version: open.risk.version, reason })}
          onClose={close}
        />
      ) : null}
    </ImprovementPage>
  )
}
