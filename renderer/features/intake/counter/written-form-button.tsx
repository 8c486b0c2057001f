import { PenLine } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRequest } from '#renderer/app/document-preview/document-preview-store'
import { PaperButton } from '../saved/paper-button'
import type { SavedEntry } from '../saved/saved-entry'

export interface WrittenFormButtonProps {
  readonly entry: SavedEntry
  /** Prints the form at once, without waiting for the button. */
  readonly startsAtOnce?: boolean
}

/** The form that repeats what was said aloud, to be signed on the spot. */
export function WrittenFormButton({ entry, startsAtOnce }: WrittenFormButtonProps) {
  const { t } = useTranslation('counter')
  const { number, language } = entry
  const request = useMemo(
    (): DocumentRequest => ({
      channel: 'documents.writtenForm',
      input: { number, formLanguage: language },
    }),
    [number, language],
  )
  return (
    <PaperButton
      label={t('writtenForm')}
      title={t('writtenFormTitle', { number })}
      printed={t('writtenFormPrinted')}
      icon={<PenLine />}
      request={request}
      startsAtOnce={startsAtOnce}
    />
  )
}
