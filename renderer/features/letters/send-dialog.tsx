import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { DateTimeField } from '#renderer/ui/fields/date-time-field'
import { Select } from '#renderer/ui/fields/select'
import { Dialog } from '#renderer/ui/overlays/dialog'
import type { InputOf } from '#shared/api/contract'
import { milestoneOf } from '#shared/letters/letter-rules'
import type { LetterSubject } from './letter-subject'
import styles from './letters.module.css'

interface SendDialogProps {
  readonly subject: LetterSubject
  readonly input: InputOf<'documents.letter'>
  readonly onClose: () => void
  readonly onSent: () => void
}

/** How and when the letter left; what is frozen then is said before. */
export function SendDialog({ subject, input, onClose, onSent }: SendDialogProps) {
  const { t } = useTranslation(['letters', 'ui'])
  const { list, label, timeZone } = useSession()
  const { record } = subject
  const channels = list('CHANNEL').filter(({ code }) => code === 'LETTER' || code === 'EMAIL')
  const all = channels.length > 0 ? list('CHANNEL') : list('CHANNEL', true)
  const [means, setMeans] = useState(record.channel === 'EMAIL' ? 'EMAIL' : 'LETTER')
  const [sentAt, setSentAt] = useState<string | null>(null)
  const send = useChannelMutation('letters.send', { onSuccess: onSent })
  const milestone = milestoneOf(input.template)
  const fault = (path: string) => send.error?.issues.find((issue) => issue.path === path)?.message
  const elsewhere = send.error && !fault('sentAt') && !fault('means') ? send.error : null

  function submit() {
    if (send.isPending) return
    send.mutate({
      ...input,
      version: record.version,
      means,
      ...(sentAt ? { sentAt } : {}),
    })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('letters:send.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:confirm.back')}</Button>
          <Button kind="primary" isPending={send.isPending} onPress={submit}>
            {t('letters:send.submit')}
          </Button>
        </>
      }
    >
      <form
        className={styles.dialog}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {elsewhere ? <ErrorNotice error={elsewhere} /> : null}
        <p>{t('letters:send.text')}</p>
        <Select
          label={t('letters:send.means')}
          value={means}
          error={fault('means')}
          onChange={setMeans}
          choices={all.map(({ code }) => ({ value: code, label: label('CHANNEL', code) }))}
        />
        <DateTimeField
          label={t('letters:send.sentAt')}
          help={t('letters:send.sentAtHelp')}
          value={sentAt}
          error={fault('sentAt')}
          onChange={setSentAt}
          timeZone={timeZone(record.site)}
          hasNowButton
          isPastOnly
        />
        {milestone ? <Notice>{t(`letters:send.milestone.${milestone}`)}</Notice> : null}
      </form>
    </Dialog>
  )
}
