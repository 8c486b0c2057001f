import { FileCheck2 } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest } from '#renderer/app/document-preview/document-preview-store'
import { PaperButton } from './paper-button'
import type { SavedEntry } from './saved-entry'

export interface ReceiptButtonProps {
  readonly entry: SavedEntry
  readonly isSmall?: boolean
  /** Prints the receipt at once, without waiting for the button. */
  readonly startsAtOnce?: boolean
}

/** The receipt that the person takes home. */
export function ReceiptButton({ entry, isSmall, startsAtOnce }: ReceiptButtonProps) {
  const { t } = useTranslation('intake')
  const { number, language } = entry
  const request = useMemo(
    (): DocumentRequest => ({ channel: 'documents.receipt', input: { number, language } }),
    [number, language],
  )
  return (
    <PaperButton
      label={t('receipt.show')}
      title={t('receipt.title', { number })}
      printed={t('receipt.printed')}
      icon={<FileCheck2 />}
      request={request}
      isSmall={isSmall}
      startsAtOnce={startsAtOnce}
    />
  )
}
