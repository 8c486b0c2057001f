import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Notice } from '#renderer/ui/feedback/notice'
import type { Remark } from '#shared/remarks/remark'
import { ClassificationFields } from './classification-fields'
import { DecisionFields } from './decision-fields'
import { ReceptionFields } from './reception-fields'
import { type BlockId, remarkBlocks } from './remark-blocks'
import { RemarkConflict } from './remark-conflict'
import styles from './remark-page.module.css'
import { useRemarkForm } from './use-remark-form'

const fieldsOf = {
  classification: ClassificationFields,
  decision: DecisionFields,
  reception: ReceptionFields,
} as const

export interface RemarkBlockFormProps {
  readonly id: BlockId
  readonly remark: Remark
  readonly title: string
  readonly onEdit: (isEdited: boolean) => void
}

/** A block being edited: Ctrl+Enter saves it, Esc leaves it and keeps what was typed as a draft. */
export function RemarkBlockForm({ id, remark, title, onEdit }: RemarkBlockFormProps) {
  const { t } = useTranslation(['remarks', 'app'])
  const { form, submit, refusal, versions, goOn, abandon, isSaving } = useRemarkForm(remark, id, onEdit)
  const [isComparing, setComparing] = useState(false)
  const { timeZone } = useSession()
  const element = useRef<HTMLFormElement>(null)
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, button')?.focus()
  }, [])
  const Fields = fieldsOf[id]
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      aria-label={t('remarks:edit.named', { verb: t('remarks:edit.change'), block: title })}
      onSubmit={(event) => void submit(event)}
      // Fields keep their keys to themselves, so these are taken on the way down.
      onKeyDownCapture={(event) => {
        const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        const isLeave = event.key === 'Escape' && !isPopoverOpen()
        if (!isSave && !isLeave) return
        event.preventDefault()
        event.stopPropagation()
        if (isSave) void submit()
        else onEdit(false)
      }}
    >
      {refusal?.code === 'CONFLICT' ? (
        <Notice
          tone="late"
          isLive
          title={refusal.message}
          actions={
            <Button isSmall onPress={() => setComparing(true)}>
              {t('app:conflict.compare')}
            </Button>
          }
        >
          {t('app:conflict.kept')}
        </Notice>
      ) : null}
      {refusal && refusal.code !== 'CONFLICT' ? <ErrorNotice error={refusal} /> : null}
      <Fields control={form.control} remark={remark} />
      <div className={styles.buttons}>
        <Button
          kind="primary"
          type="submit"
          isPending={isSaving}
          keys={<KeyHint keys={[t('app:keys.ctrl'), t('app:keys.enter')]} isOnAccent />}
        >
          {t('remarks:edit.save')}
        </Button>
        <Button kind="quiet" onPress={abandon}>
          {t('remarks:edit.abandon')}
        </Button>
        <span className={styles.hint}>{t('remarks:edit.escape')}</span>
      </div>
      <RemarkConflict
        isOpen={isComparing}
        fields={remarkBlocks[id]}
        zone={timeZone(remark.site)}
        versions={{ ...versions, mine: form.getValues() }}
        onClose={() => setComparing(false)}
        onGoOn={(values) => {
          setComparing(false)
          goOn(values)
        }}
      />
    </form>
  )
}

/** True while a list or a calendar of a field is open: Esc closes that first. */
function isPopoverOpen(): boolean {
  return document.querySelector('[role="listbox"], [role="dialog"]') !== null
}
