import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { isSaveKey } from '#renderer/app/is-save-key'
import { isDialogOpen } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Notice } from '#renderer/ui/feedback/notice'
import { useCase } from '../case-context'
import { BlockConflict } from '../conflict/block-conflict'
import { BlockFields } from './block-fields'
import styles from './case-block.module.css'
import { type BlockId, caseBlocks } from './case-blocks'
import { useBlockForm } from './use-block-form'

/** A block of the record being edited: Ctrl+Enter saves it, Esc leaves it and keeps the text as a draft. */
export function BlockForm({ id }: { readonly id: BlockId }) {
  const { t } = useTranslation(['case', 'app'])
  const { editing, leave } = useCase()
  const block = useBlockForm(id)
  const { form, submit } = block
  const [isComparing, setComparing] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const start = editing.get(id)
  useEffect(() => {
    // A frame later: a list field that gets the focus before it has drawn its value loses it.
    const frame = requestAnimationFrame(() => focusStart(element.current, start))
    return () => cancelAnimationFrame(frame)
  }, [start])
  const { overtaker } = block
  const overtaken = overtaker ? t('conflict.overtakenBy', { name: overtaker }) : t('conflict.overtaken')
  const compare = (
    <Button isSmall onPress={() => setComparing(true)}>
      {t('app:conflict.compare')}
    </Button>
  )

  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      aria-label={t('block.editing', { block: t(`fields:blocks.${id}`) })}
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={(event) => {
        // Lists and dialogs of the form live elsewhere in the page: their keys are theirs.
        if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
        const isLeaving = event.key === 'Escape' && !isDialogOpen()
        if (!isSaveKey(event) && !isLeaving) return
        event.preventDefault()
        event.stopPropagation()
        if (isLeaving) leave(id)
        else void submit()
      }}
    >
      {block.isOvertaken ? (
        <Notice tone="late" isLive title={block.refusal?.message ?? overtaken} actions={compare}>
          {t('app:conflict.kept')}
        </Notice>
      ) : null}
      {block.refusal && !block.isOvertaken ? <ErrorNotice error={block.refusal} /> : null}
      <BlockFields id={id} control={form.control} />
      <div className={styles.buttons}>
        <Button
          kind="primary"
          type="submit"
          isPending={block.isSaving}
          keys={<KeyHint keys={[t('app:keys.ctrl'), t('app:keys.enter')]} isOnAccent />}
        >
          {t('block.save')}
        </Button>
        <Button kind="quiet" onPress={block.abandon}>
          {t('block.abandon')}
        </Button>
        <span className={styles.hint}>{t('block.escape')}</span>
      </div>
      <BlockConflict
        isOpen={isComparing}
        paths={caseBlocks[id].rows.length > 0 ? caseBlocks[id].rows.flat() : [id]}
        versions={{ ...block.versions, mine: form.getValues() }}
        onClose={() => setComparing(false)}
        onMerge={(values) => {
          setComparing(false)
          block.restart(values)
        }}
      />
    </form>
  )
}

function focusStart(form: HTMLFormElement | null, path: string | null | undefined): void {
  const named = path ? form?.querySelector<HTMLElement>(`[name="${CSS.escape(path)}"]`) : null
  const fields = 'input:not([type="hidden"]), textarea, button[aria-haspopup="listbox"]'
  const first = form?.querySelector<HTMLElement>(fields) ?? form?.querySelector('button')
  form?.closest('section')?.scrollIntoView({ block: 'nearest' })
  const target = named ?? first
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest' })
}
