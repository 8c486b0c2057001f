import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { Notice } from '#renderer/ui/feedback/notice'
import type { RateResult } from '#shared/rates/rate-api'
import { inPeriod } from '#shared/reports/period-words'
import { formatMonth, formatPeriod } from '#shared/text/formats'
import { calculablePart, monthsWithoutBase } from '../monthly/months-with-base'
import type { RateQuestion } from '../use-rate-address'
import styles from './figure.module.css'

export interface NoRateNoticeProps {
  readonly result: RateResult
  readonly reason: NonNullable<RateResult['reason']>
  readonly question: RateQuestion
  readonly onFillMonths: () => void
}

/** Why there is no rate, and what to do about it. */
export function NoRateNotice({ result, reason, question, onFillMonths }: NoRateNoticeProps) {
  const { t } = useTranslation('rates')
  const { language } = useSession()
  const navigate = useNavigate()
  const { period, site, per } = question
  const monthly = useChannel('rates.monthly', { ...period, site, per }, { keepPrevious: true })
  const months = monthly.data?.months ?? []
  const missing = reason === 'BASE_INCOMPLETE' ? monthsWithoutBase(months) : []
  const part = calculablePart(months)
  const customers = t(`customers.${result.baseKind}`, { count: 2 })
  return (
    <Notice tone="soon" title={t(`none.${reason}.title`)}>
      <p>{t(`none.${reason}.text`, { customers, period: inPeriod(period, language) })}</p>
      {missing.length > 0 ? (
        <p>
          {t('none.missing', {
            months: missing.map((month) => formatMonth(month.from.slice(0, 7), language)).join(', '),
          })}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button needs="manage" isSmall onPress={onFillMonths}>
          {t('none.fill')}
        </Button>
        {part ? (
          <Button
            isSmall
            onPress={() => void navigate({ to: '/taux', search: (search) => ({ ...search, ...part }) })}
          >
            {t('none.part', { period: formatPeriod(part, language) })}
          </Button>
        ) : null}
      </div>
    </Notice>
  )
}
