import { useTranslation } from 'react-i18next'
import { useLanguage } from '#renderer/app/use-language'
import { Notice } from '#renderer/ui/feedback/notice'
import { formatInteger } from '#shared/text/formats'
import type { Moved } from './use-move'

/** What was moved and compared, and where the old register is. */
export function MovedNotice({ moved: { copied, keptAs } }: { readonly moved: Moved }) {
  const { t } = useTranslation('move')
  const { language } = useLanguage()
  if (!copied) return null
  const { complaints, remarks, historyRows, years } = copied
  const [first, last] = [years[0], years.at(-1)]
  return (
    <Notice isLive tone="done" title={t('moved')}>
      <p>
        {t('compared', {
          complaints: formatInteger(complaints, language),
          remarks: formatInteger(remarks, language),
          historyRows: formatInteger(historyRows, language),
        })}
        {first !== undefined ? ` ${t(first === last ? 'year' : 'years', { first, last })}` : ''}
      </p>
      <p>{keptAs ? t('keptAs', { name: keptAs }) : t('kept')}</p>
    </Notice>
  )
}
