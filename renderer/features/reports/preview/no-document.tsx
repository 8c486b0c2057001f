import { Link } from '@tanstack/react-router'
import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import type { AppError } from '#shared/api/app-error'
import type { DocumentOptions } from '../document-request'

export interface NoDocumentProps {
  readonly options: DocumentOptions
  readonly error: AppError | null
  readonly onRetry: () => void
}

/** Why there are no pages: something is missing, or they cannot be made. */
export function NoDocument({ options, error, onRetry }: NoDocumentProps) {
  const { t } = useTranslation('reports')
  if (!error || (options.document === 'caseSheet' && error.code === 'NOT_FOUND')) {
    return (
      <EmptyState icon={<FileText />} title={t(error ? 'preview.noCase' : 'preview.whichCase')}>
        <p>{t('preview.whichCaseText')}</p>
      </EmptyState>
    )
  }
  const isNotEmpty = options.document === 'nilReturn' && error.code === 'REFUSED'
  const { period, sites } = options
  return (
    <>
      <ErrorNotice error={error} onRetry={isNotEmpty ? undefined : onRetry} />
      {isNotEmpty ? (
        <p>
          <Link to="/reclamations" search={{ ...period, sites: sites.length > 0 ? [...sites] : undefined }}>
            {t('preview.showComplaints')}
          </Link>
        </p>
      ) : null}
    </>
  )
}
