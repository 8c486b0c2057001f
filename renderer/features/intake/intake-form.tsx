import { useMemo, useState } from 'react'
import { type FieldErrors, type FieldPath, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useMenuCommand } from '#renderer/app/use-menu-command'
import { FormErrorSummary, issuesOf } from '#renderer/ui/form/form-error-summary'
import type { AppError } from '#shared/api/app-error'
import type { IntakeInput } from '#shared/intake/intake-api'
import type { IntakeDraft } from './draft-store'
import { FactsBlock } from './facts-block'
import { useFieldLabel } from './field-label'
import { findLostFields } from './find-lost-fields'
import styles from './intake-form.module.css'
import { IntakePanel } from './intake-panel'
import { intakeResolver } from './intake-resolver'
import type { IntakeValues } from './intake-values'
import { LostFieldsDialog } from './lost-fields-dialog'
import { newIntakeValues } from './new-intake-values'
import { OnTheSpotBlock } from './on-the-spot-block'
import { readKind } from './read-kind'
import { ReceptionBlock } from './reception-block'
import { RemarkBlock } from './remark-block'
import { RequestBlock } from './request-block'
import { RestBlock } from './rest-block'
import { SaveBar } from './save-bar'
import type { AfterSave, SavedEntry } from './saved-entry'
import { StartNotice } from './start-notice'
import { SubjectQuestion } from './subject-question'
import { isKeptAsRemark } from './to-intake-input'
import { useBack } from './use-back'
import { useDraft } from './use-draft'
import { useFolds } from './use-folds'
import { useFormKeys } from './use-form-keys'
import { useRecordEntry } from './use-record-entry'
import { useTopicAndNature } from './use-topic-and-nature'
import { WhoBlock } from './who-block'

export interface IntakeFormProps {
  readonly draft: IntakeDraft
  readonly isRestored: boolean
  /** The entry recorded just before, said above the new one. */
  readonly previous: SavedEntry | null
  readonly otherDrafts: readonly IntakeDraft[]
  readonly onRecorded: (entry: SavedEntry, after: AfterSave) => void
  readonly onSetAside: () => void
  readonly onDiscard: (draft: IntakeDraft) => void
  readonly onOpenDraft: (draft: IntakeDraft) => void
}

/** One form for every entry, in the order of a conversation. */
export function IntakeForm(props: IntakeFormProps) {
  const { draft, isRestored, previous, onRecorded } = props
  const { t } = useTranslation('intake')
  const session = useSession()
  const label = useFieldLabel()
  const resolver = useMemo(() => intakeResolver(session.language, session.list('NATURE')), [session])
  const form = useForm<IntakeValues, unknown, IntakeInput>({
    defaultValues: draft.values,
    resolver,
  })
  const { control } = form
  const keeper = useDraft(form, session.register.registerId, draft, isRestored)
  const folds = useFolds(draft.values)
  const [failure, setFailure] = useState<AppError | null>(null)
  const [lost, setLost] = useState<{ fields: string[]; input: IntakeInput; after: AfterSave } | null>(null)
  const { isSaving, record } = useRecordEntry(form, draft.submissionId, setFailure)
  const back = useBack()
  useTopicAndNature(form)

  async function send(input: IntakeInput, after: AfterSave) {
    const entry = await record(input)
    setLost(null)
    if (!entry) return
    keeper.forget()
    onRecorded(entry, after)
  }
  function save(after: AfterSave) {
    if (isSaving) return
    setFailure(null)
    void form.handleSubmit(async (input) => {
      const values = form.getValues()
      const decision = readKind(values)
      const isRemark = 'kind' in decision && (decision.kind === 'remark' || decision.kind === 'suggestion')
      const fields = isRemark ? findLostFields(values, newIntakeValues(session)) : []
      if (fields.length > 0) setLost({ fields, input, after })
      else await send(input, after)
    }, showErrors)()
  }
  // The first field in sight takes the focus by itself; one that is folded has to be brought to light.
  function showErrors(errors: FieldErrors<IntakeValues>) {
    const paths = issuesOf(errors).map((issue) => issue.path)
    const [first] = paths
    if (first && paths.every(folds.isFolded)) goTo(first)
    else for (const path of paths) folds.reveal(path)
  }
  function setAside() {
    keeper.flush()
    props.onSetAside()
  }
  function startNew() {
    if (keeper.state.name === 'blank') form.setFocus('subject')
    else setAside()
  }
  function goTo(path: string) {
    folds.reveal(path)
    // A part that was folded has its fields in place at the next frame; the path comes from this form's errors.
    requestAnimationFrame(() => form.setFocus(path as FieldPath<IntakeValues>))
  }
  useFormKeys({
    onSave: () => save('show'),
    onSaveAndNext: () => save('next'),
    onNew: startNew,
    onBack: back,
  })
  useMenuCommand('new-entry', startNew)

  const [subject, contactWish] = useWatch({ control, name: ['subject', 'contactWish'] })
  const isRemark = isKeptAsRemark({ subject, contactWish })
  return (
    <div className={styles.screen}>
      <div className={styles.scroll}>
        <div className={styles.columns}>
          <form
            noValidate
            className={styles.form}
            aria-label={t('title')}
            onSubmit={(event) => event.preventDefault()}
          >
            <h1 className={styles.hidden}>{t('title')}</h1>
            <StartNotice
              previous={previous}
              restoredAt={isRestored ? draft.savedAt : null}
              onDiscard={() => {
                keeper.forget()
                props.onDiscard({ ...draft, values: form.getValues() })
              }}
            />
            <FormErrorSummary control={control} onGoTo={goTo} labelOf={label} />
            <ReceptionBlock control={control} />
            <SubjectQuestion control={control} />
            <div>
              <WhoBlock
                control={control}
                isDetailsOpen={folds.isPersonOpen}
                onDetailsOpenChange={folds.setPersonOpen}
              />
              {isRemark ? (
                <RemarkBlock control={control} />
              ) : (
                <>
                  <FactsBlock control={control} />
                  <RequestBlock control={control} />
                  <OnTheSpotBlock control={control} />
                  <RestBlock control={control} openParts={folds.openParts} onToggle={folds.toggle} />
                </>
              )}
            </div>
          </form>
          <IntakePanel control={control} />
        </div>
      </div>
      <SaveBar
        draftState={keeper.state}
        otherDrafts={props.otherDrafts}
        failure={failure}
        isSaving={isSaving}
        onSave={save}
        onSetAside={setAside}
        onOpenDraft={(other) => {
          keeper.flush()
          props.onOpenDraft(other)
        }}
      />
      <LostFieldsDialog
        fields={lost?.fields ?? []}
        isIdea={subject === 'IDEA'}
        isPending={isSaving}
        onConfirm={() => {
          if (lost) void send(lost.input, lost.after)
        }}
        onClose={() => setLost(null)}
      />
    </div>
  )
}
