import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { ErrorNotice } from '#renderer/app/error-notice'
import { toAppError } from '#renderer/app/to-app-error'
import { Button } from '#renderer/ui/actions/button'
import { Block } from '#renderer/ui/layout/block'
import type { AppError } from '#shared/api/app-error'
import type { ImportPreview } from '#shared/imports/import-api'
import type { ImportMapping, Reading } from '#shared/imports/import-mapping'
import { CheckStep } from './check-step'
import { ColumnsStep } from './columns-step'
import { DoneStep } from './done-step'
import { FileStep } from './file-step'
import { draftOf, hasNothing, type ImportDraft, type ImportStep, stepsOf } from './import-state'
import styles from './imports.module.css'
import { StepList } from './step-list'
import { ValuesStep } from './values-step'

/** Brings a file in: the file, its columns, its values, a trial, the result. */
export function ImportAssistant() {
  const { t } = useTranslation('imports')
  const [draft, setDraft] = useState<ImportDraft | null>(null)
  const [step, setStep] = useState<ImportStep>('file')
  const [error, setError] = useState<AppError | null>(null)
  const steps = stepsOf(draft?.preview ?? null)
  const index = steps.indexOf(step)

  function take(preview: ImportPreview) {
    setError(null)
    setDraft(draftOf(preview))
    setStep('file')
  }
  async function change(reading: Reading, mapping: ImportMapping | undefined) {
    if (!draft) return
    try {
      const preview = await call('imports.preview', { token: draft.preview.token, reading, mapping })
      setError(null)
      setDraft({ ...draft, preview, reading, mapping: preview.mapping, trial: null })
    } catch (caught) {
      setError(toAppError(caught))
    }
  }
  const changeMapping = (mapping: ImportMapping) => {
    if (!draft) return
    // Shown at once; the preview follows.
    setDraft({ ...draft, mapping, trial: null })
    void change(draft.reading, mapping)
  }
  const canGoOn =
    draft !== null && !hasNothing(draft) && (step !== 'columns' || draft.preview.missing.length === 0)
  const goBack = () => setStep(steps[index - 1] ?? 'file')
  return (
    <Block title={t('import.title')} description={t('import.description')}>
      <StepList steps={steps} current={step} onGo={draft && step !== 'done' ? setStep : null} />
      {error ? <ErrorNotice error={error} /> : null}
      {step === 'file' ? (
        <FileStep
          draft={draft}
          onTake={take}
          onError={setError}
          onRead={(reading) => void change(reading, undefined)}
        />
      ) : null}
      {step === 'columns' && draft ? <ColumnsStep draft={draft} onChange={changeMapping} /> : null}
      {step === 'values' && draft ? <ValuesStep draft={draft} onChange={changeMapping} /> : null}
      {step === 'check' && draft ? (
        <CheckStep
          draft={draft}
          onBack={goBack}
          onMapping={changeMapping}
          onTrial={(trial) => setDraft({ ...draft, trial })}
          onResult={(result) => {
            setDraft({ ...draft, result })
            setStep('done')
          }}
        />
      ) : null}
      {step === 'done' && draft?.result ? (
        <DoneStep
          draft={draft}
          result={draft.result}
          onAgain={() => {
            setDraft(null)
            setStep('file')
          }}
        />
      ) : null}
      {draft && step !== 'check' && step !== 'done' ? (
        <div className={styles.steps}>
          <Button isDisabled={index === 0} onPress={goBack}>
            {t('steps.back')}
          </Button>
          <Button kind="primary" isDisabled={!canGoOn} onPress={() => setStep(steps[index + 1] ?? 'check')}>
            {t('steps.next')}
          </Button>
        </div>
      ) : null}
    </Block>
  )
}
