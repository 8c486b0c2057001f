import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { Checkbox } from '#renderer/ui/fields/checkbox'
import type { ImportReport } from '#shared/imports/import-api'
import type { ImportMapping } from '#shared/imports/import-mapping'
import { formatInteger } from '#shared/text/formats'
import type { ImportDraft } from './import-state'
import styles from './imports.module.css'
import { JobNotice } from './job-notice'
import { ReportView } from './report-view'
import { useImportJob } from './use-import-job'

export interface CheckStepProps {
  readonly draft: ImportDraft
  readonly onBack: () => void
  readonly onMapping: (mapping: ImportMapping) => void
  readonly onTrial: (report: ImportReport) => void
  readonly onResult: (report: ImportReport) => void
}

/** Tries every line, says what would become of it, and imports when the person agrees. */
export function CheckStep({ draft, onBack, onMapping, onTrial, onResult }: CheckStepProps) {
  const { t } = useTranslation('imports')
  const { language } = useSession()
  const { run, cancel, progress, error, isRunning } = useImportJob()
  const asked = useRef<ImportMapping | null>(null)
  const { trial, mapping } = draft

  useEffect(() => {
    if (trial || asked.current === mapping) return
    asked.current = mapping
    void run('imports.check', draft).then((report) => {
      if (report && !report.cancelled) onTrial(report)
    })
  })

  async function start() {
    const report = await run('imports.run', draft)
    if (report) onResult(report)
  }
  const count = trial ? trial.complaints + trial.remarks : 0
  return (
    <div className={styles.part}>
      {isRunning ? (
        <JobNotice progress={progress} label={t(trial ? 'job.importing' : 'job.trying')} onCancel={cancel} />
      ) : null}
      {error ? <ErrorNotice error={error} /> : null}
      {trial ? <ReportView report={trial} token={draft.preview.token} /> : null}
      {draft.preview.format === 'register' ? (
        <Notice>{t('check.register')}</Notice>
      ) : (
        <Checkbox
          label={t('check.openInstead')}
          value={mapping.closings === 'OPEN'}
          isDisabled={isRunning}
          onChange={(isOn) => onMapping({ ...mapping, closings: isOn ? 'OPEN' : 'REFUSE' })}
        />
      )}
      <p className={styles.quiet}>{t('check.quiet')}</p>
      <div className={styles.steps}>
        <Button isDisabled={isRunning} onPress={onBack}>
          {t('steps.back')}
        </Button>
        <Button kind="primary" isDisabled={!trial || count === 0 || isRunning} onPress={() => void start()}>
          {t('check.start', { count, value: formatInteger(count, language) })}
        </Button>
      </div>
    </div>
  )
}
