import { Link } from '@tanstack/react-router'
import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import type { AppError } from '#shared/api/app-error'
import type { DocumentOptions } from '../document-request'
import styles from './preview.module.css'

export interface NoDocumentProps {
  readonly options: DocumentOptions
  readonly error: AppError | null
  readonly isMaking: boolean
  /** The document is made but cannot be shown here. */
  readonly hasFailed: boolean
  readonly onRetry: () => void
}

/** What stands in the place of the pages: they are on their way, something is missing, or they cannot be made. */
export function NoDocument({ options, error, isMaking, hasFailed, onRetry }: NoDocumentProps) {
  const { t } = useTranslation('reports')
  if (isMaking && !error) {
    return (
      <div className={styles.blank}>
        <Skeleton lines={14} lineHeight={28} />
      </div>
    )
  }
  if (hasFailed) {
    return (
      <div className={styles.words}>
        <Notice tone="soon" title={t('preview.failed')}>
          {t('preview.failedText')}
        </Notice>
      </div>
    )
  }
  if (!error || (options.document === 'caseSheet' && error.code === 'NOT_FOUND')) {
    return (
      <EmptyState icon={<FileText />} title={t(error ? 'preview.noCase' : 'preview.whichCase')}>
        <p>{t('preview.whichCaseText')}</p>
      </EmptyState>
    )
  }
  const isNotEmpty = options.document === 'nilReturn' && error.code === 'REFUSED'
  const { period, site } = options
  return (
    <div className={styles.words}>
      <ErrorNotice error={error} onRetry={isNotEmpty ? undefined : onRetry} />
      {isNotEmpty ? (
        <p>
          <Link to="/reclamations" search={{ ...period, sites: site ? [site] : undefined }}>
            {t('preview.showComplaints')}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
