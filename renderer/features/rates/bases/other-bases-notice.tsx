import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Notice } from '#renderer/ui/feedback/notice'
import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import { formatInteger, formatPeriod } from '#shared/text/formats'
import { type MonthSeries, otherBases } from './month-changes'

export interface OtherBasesNoticeProps {
  readonly series: MonthSeries
  readonly bases: readonly CustomerBase[]
}

/** Longer bases over the same year, which serve until all their months are typed. */
export function OtherBasesNotice({ series, bases }: OtherBasesNoticeProps) {
  const { t } = useTranslation('rates')
  const { language } = useSession()
  const others = otherBases(series, bases)
  if (others.length === 0) return null
  const list = others.map((base) =>
    t('months.otherBase', {
      period: formatPeriod(base, language),
      value: formatInteger(base.value, language),
    }),
  )
  return <Notice>{t('months.others', { list: list.join(', ') })}</Notice>
}
