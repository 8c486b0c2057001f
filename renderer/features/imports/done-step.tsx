import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import type { ImportReport } from '#shared/imports/import-api'
import type { ImportDraft } from './import-state'
import styles from './imports.module.css'
import { ReportView } from './report-view'

export interface DoneStepProps {
  readonly draft: ImportDraft
  readonly result: ImportReport
  readonly onAgain: () => void
}

/** What was imported, and where to go from here. */
export function DoneStep({ draft, result, onAgain }: DoneStepProps) {
  const { t } = useTranslation('imports')
  return (
    <div className={styles.part}>
      <Notice
        tone={result.cancelled ? 'soon' : 'done'}
        title={t(result.cancelled ? 'done.stopped' : 'done.title')}
        isLive
      >
        {t('done.text')}
      </Notice>
      <ReportView report={result} token={draft.preview.token} />
      <p className={styles.links}>
        {result.complaints > 0 ? <Link to="/reclamations">{t('done.complaints')}</Link> : null}
        {result.remarks > 0 ? <Link to="/remarques">{t('done.remarks')}</Link> : null}
      </p>
      <div>
        <Button onPress={onAgain}>{t('done.again')}</Button>
      </div>
    </div>
  )
}
