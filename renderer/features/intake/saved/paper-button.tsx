import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest } from '#renderer/app/document-preview/document-preview-store'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { announce } from '#renderer/ui/feedback/live-region'
import { showToast } from '#renderer/ui/feedback/toast'

export interface PaperButtonProps {
  readonly label: string
  /** Heading of the preview. */
  readonly title: string
  /** What is said aloud once the paper is on its way to the printer. */
  readonly printed: string
  readonly icon: ReactNode
  readonly request: DocumentRequest
  readonly isSmall?: boolean | undefined
  /** Prints at once, without waiting for the button. */
  readonly startsAtOnce?: boolean | undefined
}

/** A paper to hand over: shown, to be printed or saved from there; or handed to the print dialog at once. */
export function PaperButton(props: PaperButtonProps) {
  const { label, title, printed, icon, request, isSmall, startsAtOnce = false } = props
  const { t } = useTranslation('intake')
  const { preview } = useDocumentPreview()
  const hasStarted = useRef(false)
  const show = () => preview({ title, request })
  const { mutate, isPending } = useChannelMutation('files.printDocument', {
    onSuccess: (answer) => {
      if (answer.printed) announce(printed)
    },
    // Without a printer the paper can still be looked at and saved.
    onError: (error) =>
      showToast({
        text: error.message,
        tone: 'late',
        action: { label: t('paper.show'), onAction: show },
      }),
  })
  useEffect(() => {
    if (!startsAtOnce || hasStarted.current) return
    hasStarted.current = true
    mutate({ document: request })
  }, [startsAtOnce, mutate, request])

  return (
    <Button
      data-print=""
      isSmall={isSmall}
      kind={isSmall ? 'quiet' : 'secondary'}
      icon={icon}
      isPending={isPending}
      onPress={show}
    >
      {label}
    </Button>
  )
}
