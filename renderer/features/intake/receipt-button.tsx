import { FileCheck2, Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { announce } from '#renderer/ui/feedback/live-region'
import { showToast } from '#renderer/ui/feedback/toast'
import type { AppError } from '#shared/api/app-error'
import type { SavedEntry } from './saved-entry'

export interface ReceiptButtonProps {
  readonly entry: SavedEntry
  readonly isSmall?: boolean
  /** Makes the receipt at once, without waiting for the button. */
  readonly startsAtOnce?: boolean
}

/** Saves the receipt as a PDF through the system's dialog; once saved, opens it to be printed. */
export function ReceiptButton({ entry, isSmall, startsAtOnce = false }: ReceiptButtonProps) {
  const { t } = useTranslation('intake')
  const [token, setToken] = useState<string | null>(null)
  const refuse = { onError: (error: AppError) => showToast({ text: error.message, tone: 'late' }) }
  const save = useChannelMutation('files.saveDocument', {
    ...refuse,
    onSuccess: (answer) => {
      if (!answer.saved) return
      setToken(answer.token)
      announce(t('receipt.saved', { fileName: answer.fileName }))
    },
  })
  const open = useChannelMutation('files.openDocument', refuse)
  const { mutate } = save
  const hasStarted = useRef(false)
  const { number, language } = entry

  useEffect(() => {
    if (!startsAtOnce || hasStarted.current) return
    hasStarted.current = true
    mutate(requestFor(number, language))
  }, [startsAtOnce, mutate, number, language])

  return token === null ? (
    <Button
      isSmall={isSmall}
      kind={isSmall ? 'quiet' : 'secondary'}
      icon={<FileCheck2 />}
      isPending={save.isPending}
      onPress={() => mutate(requestFor(number, language))}
    >
      {t('receipt.save')}
    </Button>
  ) : (
    <Button
      isSmall={isSmall}
      kind={isSmall ? 'quiet' : 'secondary'}
      icon={<Printer />}
      onPress={() => open.mutate({ token })}
    >
      {t('receipt.open')}
    </Button>
  )
}

function requestFor(number: string, language: SavedEntry['language']) {
  return { document: { channel: 'documents.receipt', input: { number, language } } }
}
