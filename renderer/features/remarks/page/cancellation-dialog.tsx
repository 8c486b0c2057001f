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
import { limits } from '#shared/api/fields'
import type { Remark } from '#shared/remarks/remark'

export interface CancellationDialogProps {
  readonly remark: Remark
  readonly onClose: () => void
}

/** Asks why an entry is cancelled; it keeps its number. */
export function CancellationDialog({ remark, onClose }: CancellationDialogProps) {
  const { t } = useTranslation(['remarks', 'errors', 'ui'])
  const { text: reason, change: setReason, forget } = useKeptText(entryDraft(remark.id, 'cancellation'))
  const [isMissing, setMissing] = useState(false)
  const cancel = useChannelMutation('remarks.cancel', {
    onSuccess: () => {
      forget()
      showToast({ text: t('remarks:cancellation.done', { number: remark.number }) })
      onClose()
    },
  })
  function submit() {
    setMissing(!reason.trim())
    if (reason.trim()) cancel.mutate({ id: remark.id, version: remark.version, reason })
  }
  return (
    <Dialog
      isOpen
      size="small"
      title={t('remarks:cancellation.title', { number: remark.number })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:confirm.back')}</Button>
          <Button kind="danger" isPending={cancel.isPending} onPress={submit}>
            {t('remarks:cancellation.submit')}
          </Button>
        </>
      }
    >
      {cancel.error ? <ErrorNotice error={cancel.error} /> : null}
      <p>{t('remarks:cancellation.text')}</p>
      <TextArea
        label={t('remarks:cancellation.reason')}
        isRequired
        autoFocus
        maxLength={limits.note}
        value={reason}
        onChange={setReason}
        error={isMissing ? t('errors:REASON_MISSING') : undefined}
      />
    </Dialog>
  )
}
