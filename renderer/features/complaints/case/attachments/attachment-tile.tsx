import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay, useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Menu, type MenuEntry } from '#renderer/ui/actions/menu'
import type { Attachment } from '#shared/attachments/attachment-api'
import { formatSize } from '#shared/text/format-size'
import { formatDateOf } from '#shared/text/formats'
import { useCase } from '../case-context'
import styles from './case-attachments.module.css'
import { FileIcon } from './file-icon'
import type { AttachmentActions } from './use-attachment-actions'

export interface AttachmentTileProps {
  readonly attachment: Attachment
  readonly actions: AttachmentActions
  /** Whether names and roles may change, and whether files may be taken off. */
  readonly mayChange: boolean
  readonly mayRemove: boolean
}

/** One file of the case: a press shows it, the menu does the rest. */
export function AttachmentTile({ attachment, actions, mayChange, mayRemove }: AttachmentTileProps) {
  const { t } = useTranslation('attachments')
  const { words } = useCase()
  const may = useMay()
  const { language } = useSession()
  const { id, name, contentType, role, addedAt } = attachment
  const isOriginal = role === 'ORIGINAL'
  const entries: MenuEntry[] = [
    { id: 'save', label: t('actions.save'), onAction: () => actions.save(id) },
    { id: 'open', label: t('actions.open'), onAction: () => actions.askOpen(attachment) },
  ]
  if (mayChange && may('handle')) {
    entries.push(
      { id: 'change', separator: true },
      { id: 'rename', label: t('actions.rename'), onAction: () => actions.askRename(attachment) },
      {
        id: 'role',
        label: t(isOriginal ? 'actions.isNotOriginal' : 'actions.isOriginal'),
        onAction: () => actions.setRole(id, isOriginal ? 'DOCUMENT' : 'ORIGINAL'),
      },
    )
  }
  if (mayRemove && may('handle')) {
    entries.push({
      id: 'remove',
      label: t('actions.remove'),
      isDanger: true,
      onAction: () => actions.askRemove(attachment),
    })
  }
  return (
    <li className={styles.tile}>
      <button type="button" className={styles.show} onClick={() => actions.show(attachment)}>
        <FileIcon contentType={contentType} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.facts}>
            {isOriginal ? `${t('original')} · ` : ''}
            {formatSize(attachment.size, language)} · {formatDateOf(addedAt, words.zone)}
          </span>
        </span>
      </button>
      <Menu
        label={t('actions.of', { name })}
        trigger={<Button kind="quiet" isSmall icon={<Ellipsis />} aria-label={t('actions.of', { name })} />}
        entries={entries}
      />
    </li>
  )
}
