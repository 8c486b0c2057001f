import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { isSaveKey } from '#renderer/app/is-save-key'
import { draftKey, keepDraftOver } from '#renderer/app/kept-draft'
import { useSession } from '#renderer/app/session'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Notice } from '#renderer/ui/feedback/notice'
import { showToast } from '#renderer/ui/feedback/toast'
import { ComboBox } from '#renderer/ui/fields/combo-box'
import { DateField } from '#renderer/ui/fields/date-field'
import { TextArea } from '#renderer/ui/fields/text-area'
import { FieldRow } from '#renderer/ui/layout/field-row'
import { statementCount, statementParts } from '#shared/improvement/self-assessment'
import type { SelfAssessment } from '#shared/improvement/self-assessment-api'
import { serviceQuotient } from '#shared/indicators/service-quotient'
import { formatDecimal } from '#shared/text/formats'
import styles from '../improvement.module.css'
import { ReasonDialog } from '../reason-dialog'
import { readAssessmentDraft, startOf } from './assessment-draft'
import { StatementPartFields } from './statement-part-fields'

interface AssessmentFormProps {
  /** Null for a new one. */
  readonly assessment: SelfAssessment | null
  readonly onDone: () => void
}

/** The 25 statements by part, each marked from 1 to 5; may be saved before it is whole. */
export function AssessmentForm({ assessment, onDone }: AssessmentFormProps) {
  const { t } = useTranslation(['improvement', 'app'])
  const { language, register, employee, timeZone } = useSession()
  const key = draftKey(register.registerId, `assessment.${assessment?.id ?? 'new'}`)
  const [start] = useState(() => startOf(assessment, employee?.id ?? null, timeZone()))
  const [kept] = useState(() => readAssessmentDraft(key, start))
  const [values, setValues] = useState(kept?.draft ?? start)
  const [isGivingUp, setGivingUp] = useState(false)
  const isDirty = JSON.stringify(values) !== JSON.stringify(start)
  const change = (next: typeof values) => {
    setValues(next)
    keepDraftOver(key, start, next)
  }
  const options = {
    onSuccess: () => {
      keepDraftOver(key, start, start)
      showToast({ text: t('improvement:saved') })
      onDone()
    },
  }
  const create = useChannelMutation('selfAssessments.create', options)
  const update = useChannelMutation('selfAssessments.update', options)
  const cancel = useChannelMutation('selfAssessments.cancel', options)
  const error = create.error ?? update.error ?? cancel.error
  const submit = () => {
    if (create.isPending || update.isPending) return
    const { assessedBy, assessedOn, ...rest } = values
    const given = { ...rest, ...(assessedBy ? { assessedBy } : {}), ...(assessedOn ? { assessedOn } : {}) }
    if (assessment) update.mutate({ id: assessment.id, version: assessment.version, changes: given })
    else create.mutate(given)
  }
  useShortcuts({ 'Ctrl+S': submit })
  const quotient = serviceQuotient(values.ratings)
  const rated = values.ratings.filter((rating) => rating !== null).length
  // What opens above is no part of the form: its keys and its sending are its own.
  return (
    <>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDownCapture={(event) => {
          // A radio or a list would keep the key for itself.
          if (!isSaveKey(event)) return
          event.preventDefault()
          event.stopPropagation()
          submit()
        }}
      >
        {kept?.isOvertaken ? <Notice tone="soon">{t('app:conflict.overtaken')}</Notice> : null}
        {error ? <ErrorNotice error={error} /> : null}
        <FieldRow>
          <DateField
            label={t('improvement:assessment.edit.date')}
            error={error?.issues.find(({ path }) => path.endsWith('assessedOn'))?.message}
            value={values.assessedOn}
            onChange={(assessedOn) => change({ ...values, assessedOn })}
            timeZone={timeZone()}
            isPastOnly
          />
          <ComboBox
            label={t('improvement:assessment.edit.person')}
            value={values.assessedBy}
            onChange={(assessedBy) => change({ ...values, assessedBy })}
            choices={register.employees
              .filter(({ active, id }) => active || id === values.assessedBy)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FieldRow>
        {statementParts.map((part, index) => (
          <StatementPartFields
            key={part.part}
            part={part}
            mean={quotient.parts[index] ?? null}
            ratings={values.ratings}
            onChange={(ratings) => change({ ...values, ratings })}
          />
        ))}
        <div className={styles.last}>
          <TextArea
            label={t('improvement:assessment.edit.comment')}
            help={t('improvement:assessment.edit.commentHelp')}
            value={values.comment}
            onChange={(comment) => change({ ...values, comment })}
            maxLength={10_000}
            rows={4}
          />
        </div>
        <div className={styles.bar}>
          <Button
            type="submit"
            kind="primary"
            isDisabled={!isDirty}
            isPending={create.isPending || update.isPending}
            keys={<KeyHint keys={[t('app:keys.ctrl'), t('app:keys.enter')]} isOnAccent={isDirty} />}
          >
            {t('improvement:save')}
          </Button>
          <Button kind="quiet" onPress={onDone}>
            {t('improvement:back')}
          </Button>
          {assessment ? (
            <Button kind="quiet" onPress={() => setGivingUp(true)}>
              {t('improvement:assessment.cancel')}
            </Button>
          ) : null}
          <span role="status">
            {quotient.value === null || quotient.band === null
              ? t('improvement:assessment.edit.score', { rated, count: statementCount })
              : t('improvement:assessment.edit.total', {
                  value: formatDecimal(quotient.value, 1, language),
                  band: t(`improvement:assessment.bands.${quotient.band}`),
                })}
          </span>
        </div>
      </form>
      {assessment && isGivingUp ? (
        <ReasonDialog
          title={t('improvement:assessment.cancelTitle')}
          text={t('improvement:assessment.cancelText')}
          submitLabel={t('improvement:assessment.cancel')}
          draft={assessment.id}
          isSaving={cancel.isPending}
          onSubmit={(reason) => cancel.mutate({ id: assessment.id, version: assessment.version, reason })}
          onClose={() => setGivingUp(false)}
        />
      ) : null}
    </>
  )
}
