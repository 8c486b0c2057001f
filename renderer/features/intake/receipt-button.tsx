import { FileCheck2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { announce } from '#renderer/ui/feedback/live-region'
import { showToast } from '#renderer/ui/feedback/toast'
import type { SavedEntry } from './saved-entry'

export interface ReceiptButtonProps {
  readonly entry: SavedEntry
  readonly isSmall?: boolean
  /** Prints the receipt at once, without waiting for the button. */
  readonly startsAtOnce?: boolean
}

/** Shows the receipt, to be printed or saved from there; or opens the print dialog at once. */
export function ReceiptButton({ entry, isSmall, startsAtOnce = false }: ReceiptButtonProps) {
  const { t } = useTranslation('intake')
  const { preview } = useDocumentPreview()
  const { number, language } = entry
  const hasStarted = useRef(false)

  function show() {
    preview({ title: t('receipt.title', { number }), request: requestFor(number, language) })
  }
  const { mutate, isPending } = useChannelMutation('files.printDocument', {
    onSuccess: ({ printed }) => {
      if (printed) announce(t('receipt.printed'))
    },
    // Without a printer the receipt can still be looked at and saved.
    onError: (error) =>
      showToast({ text: error.message, tone: 'late', action: { label: t('receipt.show'), onAction: show } }),
  })
  useEffect(() => {
    if (!startsAtOnce || hasStarted.current) return
    hasStarted.current = true
    mutate({ document: requestFor(number, language) })
  }, [startsAtOnce, mutate, number, language])

  return (
    <Button
      data-print=""
      isSmall={isSmall}
      kind={isSmall ? 'quiet' : 'secondary'}
      icon={<FileCheck2 />}
      isPending={isPending}
      onPress={show}
    >
      {t('receipt.show')}
    </Button>
  )
}

function requestFor(number: string, language: SavedEntry['language']) {
  return { channel: 'documents.receipt', input: { number, language } } as const
}
