import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest } from '#renderer/app/document-preview/document-preview-store'
import { useDocumentPreview } from '#renderer/app/document-preview/use-document-preview'
import { useSession } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { isDocumentOpen } from '#shared/accounts/documents-without-names'

interface PrintButtonProps {
  readonly title: string
  readonly request: DocumentRequest
}

/** Shows the page on paper; Ctrl+P does the same. */
export function PrintButton({ title, request }: PrintButtonProps) {
  const { t } = useTranslation('improvement')
  const { hidesIdentities } = useSession().register.access
  const isOpen = isDocumentOpen(request.channel, hidesIdentities)
  const { preview } = useDocumentPreview()
  const show = () => preview({ title, request })
  useShortcuts(isOpen ? { 'Ctrl+P': show } : {})
  if (!isOpen) return null
  return (
    <Button icon={<Printer />} data-print="" onPress={show}>
      {t('print')}
    </Button>
  )
}
