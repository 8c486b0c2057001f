import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Facts } from '#renderer/ui/layout/facts'
import type { Remark } from '#shared/remarks/remark'
import { useRemarkFacts } from '../use-remark-facts'
import { RemarkBlockForm } from './remark-block-form'
import type { BlockId } from './remark-blocks'
import { draftKey, readDraft } from './remark-draft'
import styles from './remark-page.module.css'

export interface RemarkBlockProps {
  readonly id: BlockId
  readonly remark: Remark
  readonly isReadOnly: boolean
  readonly isEditing: boolean
  readonly onEdit: (isEdited: boolean) => void
}

/** A block of a remark: read first, edited in place. */
export function RemarkBlock({ id, remark, isReadOnly, isEditing, onEdit }: RemarkBlockProps) {
  const { t } = useTranslation('remarks')
  const titleId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  const facts = useRemarkFacts(remark)[id]
  const title = t(`page.${id}`)
  const hasDraft = !isReadOnly && !isEditing && readDraft(draftKey(remark.id, id)) !== null
  const verb = t(hasDraft ? 'edit.resume' : 'edit.change')
  // The focus returns to where the editing started from.
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus({ preventScroll: true })
    wasEditing.current = isEditing
  }, [isEditing])
  return (
    <section className={styles.block} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        {hasDraft ? <span className={styles.draft}>{t('edit.draft')}</span> : null}
        {isReadOnly || isEditing ? null : (
          <Button
            ref={button}
            kind="quiet"
            isSmall
            className={styles.edit}
            aria-label={t('edit.named', { verb, block: title })}
            onPress={() => onEdit(true)}
          >
            {verb}
          </Button>
        )}
      </header>
      {isEditing ? (
        <RemarkBlockForm id={id} remark={remark} title={title} onEdit={onEdit} />
      ) : (
        <Facts facts={facts} />
      )}
    </section>
  )
}
