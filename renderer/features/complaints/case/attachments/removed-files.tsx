import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import type { Attachment } from '#shared/attachments/attachment-api'
import { formatDateOf } from '#shared/text/formats'
import { useCase } from '../case-context'
import styles from './case-attachments.module.css'

export interface RemovedFilesProps {
  readonly files: readonly Attachment[]
  readonly onRestore: ((id: string) => void) | null
}

/** What was taken off the case, by whom and why; given back while its content is there. */
export function RemovedFiles({ files, onRestore }: RemovedFilesProps) {
  const { t } = useTranslation('attachments')
  const { words } = useCase()
  const { register } = useSession()
  if (files.length === 0) return null
  return (
    <Disclosure title={t('removedFiles', { count: files.length })}>
      <ul className={styles.scans}>
        {files.map(({ id, name, removedAt, removedBy, removalReason, hasContent }) => (
          <li key={id}>
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              <span className={styles.facts}>
                {t('removedBy', {
                  date: removedAt ? formatDateOf(removedAt, words.zone) : '',
                  person: register.employees.find((employee) => employee.id === removedBy)?.name ?? '—',
                  reason: removalReason ?? '',
                })}
              </span>
            </span>
            {hasContent && onRestore ? (
              <Button
                needs="handle"
                isSmall
                aria-label={t('restoreNamed', { name })}
                onPress={() => onRestore(id)}
              >
                {t('restore')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
