import { useTranslation } from 'react-i18next'
import { useLanguage } from '#renderer/app/use-language'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import { formatInteger } from '#shared/text/formats'
import type { Moved } from './use-move'

export interface MovedNoticeProps {
  readonly moved: Moved
  /** The person has read it and goes on in the register at its new place. */
  readonly onDone: () => void
}

/** What was moved and compared, and where the old register is. */
export function MovedNotice({ moved: { copied, keptAs }, onDone }: MovedNoticeProps) {
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
      <Button kind="primary" autoFocus onPress={onDone}>
        {t('goOn')}
      </Button>
    </Notice>
  )
}
