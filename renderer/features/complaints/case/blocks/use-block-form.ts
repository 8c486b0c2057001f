import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { applyFieldErrors } from '#renderer/app/apply-field-errors'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import type { ComplaintChanges } from '#shared/complaints/complaint'
import { useCase } from '../case-context'
import { draftKey, dropDraft, readDraft, writeDraft } from '../draft/draft-store'
import { differing, saysTheSame } from '../fields/differing'
import { useCaseHistory } from '../history/use-case-history'
import { blockResolver } from './block-resolver'
import type { BlockValues } from './block-values'
import { blockValuesOf } from './block-values-of'
import { type BlockId, isFieldOfBlock, rootsOfBlock } from './case-blocks'

/** The state of the record from which the typing started. */
interface Base {
  readonly version: number
  readonly values: BlockValues
}

/**
 * The form of one block: it starts from the draft when there is one, keeps every keystroke as a draft, sends only
 * what changed, and when somebody else changed the block meanwhile keeps what was typed and says so.
 */
export function useBlockForm(id: BlockId) {
  const { t } = useTranslation('case')
  const { complaint, put, reload, edit, leave } = useCase()
  const { language } = useSession()
  const key = draftKey(complaint.id, id)
  const current = blockValuesOf(id, complaint)
  const [kept] = useState(() => readDraft(key))
  // Our own words under our own key; the contract's schema checks them when they are saved.
  const draft = kept as { version: number; base: BlockValues; values: BlockValues } | null
  const [base, setBase] = useState<Base>({
    version: draft?.version ?? complaint.version,
    values: draft?.base ?? current,
  })
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const form = useForm<BlockValues, unknown, ComplaintChanges>({
    defaultValues: draft?.values ?? current,
    resolver: blockResolver(language),
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (saysTheSame(base.values, values)) dropDraft(key)
          else writeDraft(key, { version: base.version, base: base.values, values })
        },
      }),
    [form, key, base],
  )

  // Changes elsewhere in the record do not concern this block: it may be saved on top of them.
  const isOvertaken = !saysTheSame(base.values, current)
  const history = useCaseHistory(complaint.id)
  const theirs = history.entries.find(({ changes }) =>
    changes.some(({ field }) => rootsOfBlock(id).includes(field)),
  )
  const update = useChannelMutation('complaints.update', {
    onSuccess: (updated) => {
      dropDraft(key)
      put(updated)
      leave(id)
    },
    onError: (error) => {
      if (error.code === 'CONFLICT') reload()
      const isShown = error.issues.length > 0 && error.issues.every(({ path }) => isFieldOfBlock(id, path))
      applyFieldErrors(error, form)
      setRefusal(isShown ? null : error)
    },
  })

  const submit = form.handleSubmit((parsed) => {
    setRefusal(null)
    const changes = differing(parsed, base.values)
    if (Object.keys(changes).length === 0) {
      dropDraft(key)
      leave(id)
      return
    }
    const version = isOvertaken ? base.version : complaint.version
    update.mutate({ id: complaint.id, version, changes })
  })

  /** Goes on from the record as it is now, with the values that were chosen. */
  function restart(values: BlockValues) {
    setBase({ version: complaint.version, values: current })
    setRefusal(null)
    form.reset(values)
    writeDraft(key, { version: complaint.version, base: current, values })
  }

  function abandon() {
    const abandoned = readDraft(key)
    dropDraft(key)
    leave(id)
    if (!abandoned) return
    const onAction = () => {
      writeDraft(key, abandoned)
      edit(id)
    }
    showToast({
      text: t('block.abandoned', { block: t(`fields:blocks.${id}`) }),
      action: { label: t('undo'), onAction },
    })
  }

  return {
    form,
    submit,
    refusal,
    isSaving: update.isPending,
    isOvertaken,
    /** Who changed the block last, as far as the history has been read again. */
    overtaker: history.isRefreshing ? null : (theirs?.actor ?? null),
    versions: { base: base.values, theirs: current },
    restart,
    abandon,
  }
}
