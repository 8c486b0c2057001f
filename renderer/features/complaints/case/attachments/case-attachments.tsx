import { Paperclip, ScanLine } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import { attachmentLimits, mebibytes } from '#shared/attachments/attachment-limits'
import { takesNothingMore } from '#shared/complaints/takes-nothing-more'
import block from '../blocks/case-block.module.css'
import { useCase } from '../case-context'
import { AttachmentQuestions } from './attachment-questions'
import { AttachmentTile } from './attachment-tile'
import styles from './case-attachments.module.css'
import { ComingFiles } from './coming-files'
import { RemovedFiles } from './removed-files'
import { ScanDialog } from './scan-dialog'
import { useAttaching } from './use-attaching'
import { useAttachmentActions } from './use-attachment-actions'
import { useDroppedFiles } from './use-dropped-files'

/** The files of the case as a strip: dropped, pasted, chosen or scanned, looked at and kept. */
export function CaseAttachments() {
  const { t } = useTranslation('attachments')
  const { complaint } = useCase()
  const titleId = useId()
  const [isScanning, setScanning] = useState(false)
  const { data, error } = useChannel('attachments.list', { complaint: complaint.id })
  const attaching = useAttaching()
  const actions = useAttachmentActions()
  const choose = useChannelMutation('files.chooseAttachments', {
    onSuccess: ({ files }) => attaching.add(files.map((found) => ({ found }))),
    onError: (refused) => showToast({ text: refused.message, tone: 'late' }),
  })
  const { may, register } = useSession()
  const isOver = takesNothingMore(complaint) || !may('record')
  const isHeld = useDroppedFiles(!isOver, (files) => attaching.add(files.map((file) => ({ file }))))
  const kept = data?.attachments.filter(({ removedAt }) => removedAt === null) ?? []
  const removed = data?.attachments.filter(({ removedAt }) => removedAt !== null) ?? []
  // What a file shows cannot be emptied of names.
  if (register.access.hidesIdentities) return null
  if (isOver && kept.length === 0 && removed.length === 0) return null
  return (
    <section className={block.block} aria-labelledby={titleId}>
      <header className={block.header}>
        <h2 id={titleId}>{t('title')}</h2>
      </header>
      <div className={block.view}>
        {error ? <ErrorNotice error={error} /> : null}
        {kept.length > 0 ? (
          <ul className={styles.tiles}>
            {kept.map((attachment) => (
              <AttachmentTile
                key={attachment.id}
                attachment={attachment}
                actions={actions}
                mayChange={!isOver}
                mayRemove={!isOver && !complaint.closedAt}
              />
            ))}
          </ul>
        ) : null}
        <ComingFiles files={attaching.coming} onDismiss={attaching.dismiss} />
        {isOver ? null : (
          <div className={styles.add}>
            <Button
              needs="record"
              isSmall
              icon={<Paperclip />}
              isPending={choose.isPending}
              onPress={() => choose.mutate({})}
            >
              {t('add')}
            </Button>
            <Button needs="record" isSmall icon={<ScanLine />} onPress={() => setScanning(true)}>
              {t('fromScanner')}
            </Button>
            <p className={styles.facts}>{t('hint', { max: mebibytes(attachmentLimits.file) })}</p>
          </div>
        )}
        <RemovedFiles files={removed} onRestore={isOver ? null : actions.restore} />
      </div>
      {isHeld ? (
        <div className={styles.target} aria-hidden="true">
          <p>{t('dropHere', { number: complaint.number })}</p>
        </div>
      ) : null}
      {isScanning ? (
        <ScanDialog onAttach={(found) => attaching.add([{ found }])} onClose={() => setScanning(false)} />
      ) : null}
      <AttachmentQuestions actions={actions} />
    </section>
  )
}
