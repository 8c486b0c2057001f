import { PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChannelMutation } from '#renderer/app/use-channel-mutation'
import { Button } from '#renderer/ui/actions/button'
import { showToast } from '#renderer/ui/feedback/toast'
import type { SavedEntry } from '../saved-entry'

/** The form that repeats what was said aloud, to be signed on the spot. */
export function WrittenFormButton({ entry }: { readonly entry: SavedEntry }) {
  const { t } = useTranslation('counter')
  const save = useChannelMutation('files.saveDocument', {
    onError: (error) => showToast({ text: error.message, tone: 'late' }),
  })
  const input = { number: entry.number, formLanguage: entry.language }
  return (
    <Button
      icon={<PenLine />}
      isPending={save.isPending}
      onPress={() => save.mutate({ document: { channel: 'documents.writtenForm', input } })}
    >
      {t('writtenForm')}
    </Button>
  )
}
