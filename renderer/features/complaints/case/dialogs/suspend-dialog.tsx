import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { entryDraft } from '#renderer/app/parts/use-kept-form'
import { useKeptText } from '#renderer/app/parts/use-kept-text'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextArea } from '#renderer/ui/fields/text-area'
import { Dialog } from '#renderer/ui/overlays/dialog'
import { useCase } from '../case-context'
import type { CaseDialogProps } from './case-dialog-name'

/** Holds a case back from anonymisation: a dispute, an inquiry. */
export function SuspendDialog({ onClose }: CaseDialogProps) {
  const { t } = useTranslation('privacy')
  const { complaint } = useCase()
  const { text: reason, change: setReason, forget } = useKeptText(entryDraft(complaint.id, 'hold'))
  const [isMissing, setMissing] = useState(false)
  const hold = useChannelMutation('privacy.hold', {
    onSuccess: () => {
      forget()
      showToast({ text: t('holds.held') })
      onClose()
    },
  })
  function save() {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') hold.mutate({ complaint: complaint.id, reason })
  }
  return (
    <Dialog
      isOpen
      title={t('holds.hold')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:confirm.back')}</Button>
          <Button kind="primary" isPending={hold.isPending} onPress={save}>
            {t('holds.hold')}
          </Button>
        </>
      }
    >
      {hold.error ? <ErrorNotice error={hold.error} /> : null}
      <p>{t('holds.holdExplain')}</p>
      <TextArea
        label={t('holds.reason')}
        value={reason}
        onChange={setReason}
        error={isMissing ? t('errors:REASON_MISSING') : undefined}
        isRequired
      />
    </Dialog>
  )
}
