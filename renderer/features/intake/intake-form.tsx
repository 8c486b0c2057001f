import { useMemo } from 'react'
import { type FieldPath, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useBack } from '#renderer/app/use-back'
import { useMenuCommand } from '#renderer/app/use-menu-command'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import type { IntakeInput } from '#shared/intake/intake-api'
import { FactsBlock } from './blocks/facts-block'
import { OnTheSpotBlock } from './blocks/on-the-spot-block'
import { ReceptionBlock } from './blocks/reception-block'
import { RemarkBlock } from './blocks/remark-block'
import { RequestBlock } from './blocks/request-block'
import { RestBlock } from './blocks/rest-block'
import { SubjectQuestion } from './blocks/subject-question'
import { WhoBlock } from './blocks/who-block'
import type { IntakeDraft } from './draft/draft-store'
import { LostFieldsDialog } from './draft/lost-fields-dialog'
import { useDraft } from './draft/use-draft'
import { useFieldLabel } from './fields/field-label'
import { useTopicAndNature } from './fields/use-topic-and-nature'
import styles from './intake-form.module.css'
import { intakeResolver } from './intake-resolver'
import type { IntakeValues } from './intake-values'
import { IntakePanel } from './panel/intake-panel'
import { SaveBar } from './save-bar'
import type { AfterSave, SavedEntry } from './saved/saved-entry'
import { StartNotice } from './saved/start-notice'
import { isKeptAsRemark } from './to-intake-input'
import { useFolds } from './use-folds'
import { useFormKeys } from './use-form-keys'
import { useSaving } from './use-saving'

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
  const { draft, isRestored, previous } = props
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
  const saving = useSaving({
    form,
    submissionId: draft.submissionId,
    onErrors: showErrors,
    onRecorded: (entry, after) => {
      keeper.forget()
      props.onRecorded(entry, after)
    },
  })
  const back = useBack()
  useTopicAndNature(form)

  // The first field in sight takes the focus by itself; one that is folded has to be brought to light.
  function showErrors(paths: readonly string[]) {
    const [first] = paths
    if (first && paths.every(folds.isFolded)) goTo(first)
    else for (const path of paths) folds.reveal(path)
  }
  // What could not be kept stays on screen.
  function setAside() {
    if (keeper.flush().name === 'kept') props.onSetAside()
  }
  function openDraft(other: IntakeDraft) {
    if (keeper.flush().name !== 'failed') props.onOpenDraft(other)
  }
  function startNew() {
    if (keeper.flush().name === 'blank') form.setFocus('subject')
    else setAside()
  }
  function goTo(path: string) {
    folds.reveal(path)
    // A part that unfolds shows its fields after one frame; the path comes from this form's own errors.
    requestAnimationFrame(() => requestAnimationFrame(() => form.setFocus(path as FieldPath<IntakeValues>)))
  }
  useFormKeys({
    onSave: () => saving.save('show'),
    onSaveAndNext: () => saving.save('next'),
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
        failure={saving.failure}
        isSaving={saving.isSaving}
        onSave={saving.save}
        onSetAside={setAside}
        onOpenDraft={openDraft}
      />
      <LostFieldsDialog
        fields={saving.lostFields}
        isIdea={subject === 'IDEA'}
        isPending={saving.isSaving}
        onConfirm={saving.saveAllTheSame}
        onClose={saving.goBack}
      />
    </div>
  )
}
