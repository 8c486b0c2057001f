import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { classNames } from '#renderer/ui/class-names'
import { useCase } from '../case-context'
import { draftKey, useHasDraft } from '../draft/draft-store'
import { BlockForm } from './block-form'
import styles from './case-block.module.css'
import type { BlockId } from './case-blocks'

export interface CaseBlockProps {
  readonly id: BlockId
  /** True when nothing of the block is filled yet. */
  readonly isEmpty: boolean
  /** The block in read view. */
  readonly children: ReactNode
}

/** A block of the record: read first, edited in place. */
export function CaseBlock({ id, isEmpty, children }: CaseBlockProps) {
  const { t } = useTranslation('case')
  const { complaint, editing, edit, isReadOnly } = useCase()
  const titleId = useId()
  const title = t(`fields:blocks.${id}`)
  const isEditing = editing.has(id) && !isReadOnly
  const hasDraft = useHasDraft(draftKey(complaint.id, id))
  const verb = t(isEmpty ? 'block.complete' : 'block.edit')
  if (isEmpty && isReadOnly) return null
  return (
    <section
      data-block={id}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={classNames(styles.block, isEmpty && !isEditing && styles.empty)}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        {hasDraft && !isEditing && !isReadOnly ? (
          <span className={styles.draft}>{t('block.draft')}</span>
        ) : null}
        {isReadOnly || isEditing ? null : (
          <Button
            kind="quiet"
            isSmall
            className={styles.edit}
            aria-label={`${hasDraft ? t('block.resume') : verb} — ${title}`}
            onPress={() => edit(id)}
          >
            {hasDraft ? t('block.resume') : verb}
          </Button>
        )}
      </header>
      {isEditing ? <BlockForm id={id} /> : null}
      {isEditing || isEmpty ? null : <div className={styles.view}>{children}</div>}
    </section>
  )
}
