import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { FormErrorSummary } from '#renderer/ui/form/form-error-summary'
import type { IntakeInput } from '#shared/intake/intake-api'
import type { IntakeDraft } from '../draft/draft-store'
import { useDraft } from '../draft/use-draft'
import { useFieldLabel } from '../fields/field-label'
import { useTopicAndNature } from '../fields/use-topic-and-nature'
import { intakeResolver } from '../intake-resolver'
import type { IntakeValues } from '../intake-values'
import { IntakePanel } from '../panel/intake-panel'
import type { SavedEntry } from '../saved/saved-entry'
import { useFormKeys } from '../use-form-keys'
import { useSaving } from '../use-saving'
import styles from './counter.module.css'
import { CounterHead } from './counter-head'
import { type CounterStep, fieldsOfStep, stepAfter, stepBefore, stepOfField } from './counter-steps'
import { ReadBackStep } from './read-back-step'
import { WhatStep } from './what-step'
import { WhoStep } from './who-step'

export interface CounterFormProps {
  readonly draft: IntakeDraft
  readonly onRecorded: (entry: SavedEntry) => void
  readonly onLeave: () => void
}

/** One question a screen. Enter goes on from a line of text, Ctrl+Enter from anywhere, Esc goes back and keeps all. */
export function CounterForm({ draft, onRecorded, onLeave }: CounterFormProps) {
  const { t } = useTranslation('counter')
  const { t: app } = useTranslation('app')
  const session = useSession()
  const label = useFieldLabel()
  const [step, setStep] = useState<CounterStep>('who')
  const panel = useRef<HTMLDivElement>(null)
  const resolver = useMemo(() => intakeResolver(session.language, session.list('NATURE')), [session])
  const form = useForm<IntakeValues, unknown, IntakeInput>({ defaultValues: draft.values, resolver })
  const keeper = useDraft(form, session.register.registerId, draft, false)
  const saving = useSaving({
    form,
    submissionId: draft.submissionId,
    onErrors: ([first]) => {
      if (first) setStep(stepOfField(first))
    },
    onRecorded: (entry) => {
      keeper.forget()
      onRecorded(entry)
    },
  })
  useTopicAndNature(form)

  async function goOn() {
    const next = stepAfter(step)
    if (!next) saving.save('receipt')
    else if (await form.trigger(fieldsOfStep[step], { shouldFocus: true })) setStep(next)
  }
  function goBack() {
    const previous = stepBefore(step)
    if (previous) setStep(previous)
    else {
      keeper.flush()
      onLeave()
    }
  }
  useFormKeys({
    onSave: () => void goOn(),
    onSaveAndNext: () => void goOn(),
    onNew: () => undefined,
    onBack: goBack,
  })
  // Each step begins where it is filled first. The first one takes the focus by itself.
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current && step === 'who') {
      isFirst.current = false
      return
    }
    panel.current?.querySelector<HTMLElement>('[data-first] :is(textarea, input, button)')?.focus()
  }, [step])

  const { control } = form
  return (
    <div className={styles.counter}>
      <CounterHead step={step} onLeave={onLeave} onGoTo={setStep} />
      <form
        noValidate
        className={styles.body}
        aria-label={t('title')}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void goOn()
        }}
      >
        <div ref={panel} className={styles.step}>
          {saving.failure ? <ErrorNotice error={saving.failure} /> : null}
          <FormErrorSummary
            control={control}
            labelOf={label}
            onGoTo={(path) => {
              setStep(stepOfField(path))
            }}
          />
          {step === 'who' ? <WhoStep control={control} /> : null}
          {step === 'what' ? <WhatStep control={control} /> : null}
          {step === 'readBack' ? <ReadBackStep control={control} /> : null}
        </div>
        <IntakePanel control={control} />
        <div className={styles.bar}>
          {step === 'who' ? null : <Button onPress={goBack}>{t('back')}</Button>}
          <Button
            kind="primary"
            type="submit"
            isPending={saving.isSaving}
            aria-keyshortcuts="Control+Enter"
            keys={<KeyHint keys={[app('keys.ctrl'), app('keys.enter')]} isOnAccent />}
          >
            {t(step === 'readBack' ? 'save' : 'next')}
          </Button>
        </div>
      </form>
    </div>
  )
}
