import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { TextField } from '#renderer/ui/fields/text-field'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { OutputOf } from '#shared/api/contract'

export interface AnonymiseDialogProps {
  readonly preview: OutputOf<'privacy.preview'>
  readonly onClose: () => void
}

/** Says what goes and what stays, asks for the number to be typed, then shows how far it is. */
export function AnonymiseDialog({ preview, onClose }: AnonymiseDialogProps) {
  const { t } = useTranslation('privacy')
  const [{ counts, namingReports }] = useState(preview)
  const count = counts.due
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [job] = useState(() => crypto.randomUUID())
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const run = useChannelMutation('privacy.anonymise', {
    onSuccess: ({ anonymised }) => {
      showToast({ text: t('run.done', { count: anonymised }) })
      onClose()
    },
  })
  useEffect(
    () =>
      window.registre31.subscribe((event) => {
        if (event.name === 'progress' && event.token === job) setProgress(event)
      }),
    [job],
  )
  function start() {
    const isRight = typed.trim() === String(count)
    setWrong(!isRight)
    if (isRight) run.mutate({ confirm: count, job })
  }
  function stop() {
    if (run.isPending) void call('privacy.cancel', { job }).catch(() => undefined)
    else onClose()
  }
  return (
    <Dialog
      isOpen
      title={t('run.title')}
      role="alertdialog"
      onClose={stop}
      actions={
        <>
          <Button onPress={stop}>{run.isPending ? t('run.stop') : t('ui:confirm.back')}</Button>
          <Button kind="danger" isPending={run.isPending} onPress={start}>
            {t('run.do')}
          </Button>
        </>
      }
    >
      {run.error ? <ErrorNotice error={run.error} /> : null}
      <p>{t('run.explain')}</p>
      <Notice tone="soon">{t('run.backups')}</Notice>
      {namingReports.length > 0 ? (
        <Notice>{t('run.reports', { numbers: namingReports.join(', ') })}</Notice>
      ) : null}
      <TextField
        label={t('run.confirm', { count })}
        value={typed}
        onChange={setTyped}
        error={isWrong ? t('run.wrong', { count }) : undefined}
        isDisabled={run.isPending}
        isShort
        isRequired
      />
      <p role="status">{run.isPending && progress ? t('run.progress', progress) : null}</p>
    </Dialog>
  )
}
