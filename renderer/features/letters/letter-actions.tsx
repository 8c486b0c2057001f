import { Mail, Save, Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { Menu } from '#renderer/ui/actions/menu'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { checkLetterWords, checkMediatorNamed } from '#shared/letters/letter-rules'
import type { LetterSubject } from './letter-subject'
import styles from './letters.module.css'
import { SendDialog } from './send-dialog'
import type { LetterInHand } from './use-letter'

interface LetterActionsProps {
  readonly subject: LetterSubject
  readonly letter: LetterInHand
  readonly onSent: () => void
}

/** What is done with a letter: saved as PDF, handed to the mail program, marked as sent. */
export function LetterActions({ subject, letter, onSent }: LetterActionsProps) {
  const { t } = useTranslation(['letters', 'app', 'errors'])
  const { register } = useSession()
  const { draft, input, prepared, isFresh } = letter
  const [isSending, setSending] = useState(false)
  const open = useChannelMutation('files.openDocument')
  const save = useChannelMutation('files.saveDocument', {
    onSuccess: (document) => {
      if (!document.saved) return
      const onAction = () => open.mutate({ token: document.token })
      showToast({
        text: t('letters:actions.saved', { file: document.fileName }),
        action: { label: t('letters:actions.open'), onAction },
      })
    },
  })
  const compose = useChannelMutation('mail.compose')
  const words = prepared.data
  const subjectLine = draft.subject ?? words?.subject ?? ''
  const text = draft.text ?? words?.text ?? ''
  const stakeholder = subject.kind === 'complaint' ? subject.record.complainant?.stakeholder : null
  const sender = register.settings.organisation
  const isWritten = isFresh && words !== undefined && words.blocks.length === 0 && text.trim() !== ''
  const dropped = isWritten ? checkMediatorNamed(draft.template, text, { stakeholder, sender }) : []
  const isReady =
    isFresh &&
    words !== undefined &&
    words.blocks.length === 0 &&
    text.trim() !== '' &&
    subjectLine.trim() !== '' &&
    dropped.length === 0 &&
    checkLetterWords({ subject: subjectLine, text }).length === 0
  const error = save.error ?? open.error ?? compose.error

  function savePdf() {
    if (isReady && !save.isPending) save.mutate({ document: { channel: 'documents.letter', input } })
  }
  function startMessage() {
    if (!words) return
    const shortText = t('letters:actions.attached', { lng: words.language })
    compose.mutate({ to: words.email, subject: subjectLine.slice(0, 300), text, shortText })
  }
  useShortcuts({ 'Ctrl+S': savePdf, 'Ctrl+Enter': () => isReady && setSending(true) })

  return (
    <div className={styles.actions}>
      {error ? <ErrorNotice error={error} /> : null}
      <div className={styles.notices} role="status">
        {dropped.map(({ code }) => (
          <Notice key={code} tone="late" title={t(`errors:${code}`)} />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button icon={<Save />} isDisabled={!isReady} isPending={save.isPending} onPress={savePdf}>
          {t('letters:actions.save')}
        </Button>
        <Menu
          label={t('letters:actions.mail')}
          trigger={
            <Button icon={<Mail />} isDisabled={!isReady}>
              {t('letters:actions.mail')}
            </Button>
          }
          entries={[
            {
              id: 'eml',
              label: t('letters:actions.eml'),
              onAction: () => save.mutate({ document: { channel: 'documents.letterMail', input } }),
            },
            { id: 'mailto', label: t('letters:actions.mailto'), onAction: startMessage },
          ]}
        />
        <Button kind="primary" icon={<Send />} isDisabled={!isReady} onPress={() => setSending(true)}>
          {t('letters:actions.send')}
        </Button>
      </div>
      {isSending ? (
        <SendDialog
          subject={subject}
          input={input}
          onClose={() => setSending(false)}
          onSent={() => {
            letter.forget()
            setSending(false)
            onSent()
          }}
        />
      ) : null}
    </div>
  )
}
