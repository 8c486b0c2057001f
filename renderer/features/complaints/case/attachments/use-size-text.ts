import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { formatDecimal, formatInteger } from '#shared/text/formats'

const kibibyte = 1024

/** Sizes of files in the words of people: 820 Ko, 2,4 Mo. */
export function useSizeText(): (bytes: number) => string {
  const { t } = useTranslation('attachments')
  const { language } = useSession()
  return (bytes) => {
    const kilo = bytes / kibibyte
    if (kilo < 1000) return t('size.kilo', { size: formatInteger(Math.max(1, Math.round(kilo)), language) })
    return t('size.mega', { size: formatDecimal(kilo / kibibyte, 1, language) })
  }
}
