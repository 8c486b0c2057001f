import { useQuery } from '@tanstack/react-query'
import { call } from '#renderer/app/api'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSettled } from '#renderer/app/use-settled'
import { DocumentPreview } from '#renderer/ui/document/document-preview'
import type { AppError } from '#shared/api/app-error'
import type { RenderedDocument } from '#shared/documents/document-api'
import type { TemplateRecord } from '#shared/letters/letter-api'
import type { TemplateWords } from '#shared/letters/letter-template'
import styles from './letters.module.css'

interface TemplateExampleProps {
  readonly record: TemplateRecord
  readonly words: TemplateWords
  /** While the template cannot be read, the last letter that could stays in sight. */
  readonly isReadable: boolean
}

/** The template on an invented case, as it would be printed. */
export function TemplateExample({ record, words, isReadable }: TemplateExampleProps) {
  const { template, language } = record
  const { subject, body } = useSettled(words, 400)
  const input = { template, language, subject, body }
  const example = useQuery<RenderedDocument, AppError>({
    queryKey: ['documents.letterExample', input],
    queryFn: () => call('documents.letterExample', input),
    enabled: isReadable,
    staleTime: 0,
    gcTime: 0,
    retry: false,
    placeholderData: (previous) => previous,
  })
  return (
    <div className={styles.example}>
      <DocumentPreview document={example.error ? null : (example.data ?? null)} isMaking={example.isFetching}>
        {example.error ? <ErrorNotice error={example.error} onRetry={() => void example.refetch()} /> : null}
      </DocumentPreview>
    </div>
  )
}
