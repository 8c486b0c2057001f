import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { announce } from '#renderer/ui/feedback/live-region'
import { showToast } from '#renderer/ui/feedback/toast'
import { schemaResolver } from '#renderer/ui/form/schema-resolver'
import type { AppError } from '#shared/api/app-error'
import type { Remark, RemarkChanges } from '#shared/remarks/remark'
import { type BlockId, remarkBlocks } from './remark-blocks'
import { draftKey, putDraft, readDraft } from './remark-draft'
import {
  listChanged,
  pickChanges,
  type RemarkFormValues,
  remarkFormSchema,
  toFormValues,
} from './remark-form-values'

/**
 * The form of one block: starts from the draft when there is one, keeps every keystroke, sends only what changed, on
 * the version from which the typing started.
 */
export function useRemarkForm(remark: Remark, block: BlockId, onEdit: (isEdited: boolean) => void) {
  const { t } = useTranslation('remarks')
  const { language } = useSession()
  const queries = useQueryClient()
  const fields = remarkBlocks[block]
  const key = draftKey(remark.id, block)
  const [kept] = useState(() => readDraft(key))
  const [base, setBase] = useState({
    version: kept?.version ?? remark.version,
    values: kept?.base ?? toFormValues(remark),
  })
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const form = useForm<RemarkFormValues, unknown, RemarkChanges>({
    defaultValues: kept?.values ?? base.values,
    resolver: schemaResolver(remarkFormSchema, language),
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const isChanged = listChanged(fields, base.values, values).length > 0
          putDraft(key, isChanged ? { version: base.version, base: base.values, values } : null)
        },
      }),
    [form, key, base, fields],
  )

  function finish() {
    putDraft(key, null)
    onEdit(false)
  }
  function abandon() {
    const abandoned = readDraft(key)
    finish()
    if (!abandoned) return
    const onAction = () => {
      putDraft(key, abandoned)
      onEdit(true)
    }
    showToast({
      text: t('edit.abandoned', { block: t(`page.${block}`) }),
      action: { label: t('edit.takeBack'), onAction },
    })
  }
  const update = useChannelMutation('remarks.update', {
    onSuccess: (updated) => {
      queries.setQueryData(['remarks.get', { id: remark.id }], updated)
      announce(t('edit.saved'))
      finish()
    },
    onError: (error) => {
      if (error.code === 'CONFLICT') void queries.invalidateQueries({ queryKey: ['remarks.get'] })
      if (!applyFieldErrors(error, form)) setRefusal(error)
    },
  })
  const submit = form.handleSubmit((parsed) => {
    setRefusal(null)
    const changed = listChanged(fields, base.values, form.getValues())
    if (changed.length === 0) finish()
    else update.mutate({ id: remark.id, version: base.version, changes: pickChanges(parsed, changed) })
  })

  /** Goes on from the remark as it is now, with the values that were chosen. */
  function goOn(values: RemarkFormValues) {
    const latest = toFormValues(remark)
    setBase({ version: remark.version, values: latest })
    setRefusal(null)
    form.reset(values)
    putDraft(key, { version: remark.version, base: latest, values })
  }

  return {
    form,
    submit,
    refusal,
    /** What the typing began with, and what the register says now. */
    versions: { base: base.values, theirs: toFormValues(remark) },
    goOn,
    abandon,
    isSaving: update.isPending,
  }
}
