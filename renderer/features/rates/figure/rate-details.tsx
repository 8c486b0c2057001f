import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { Facts } from '#renderer/ui/layout/facts'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import type { RateResult } from '#shared/rates/rate-api'
import { formatDates, formatRate } from '#shared/text/formats'
import styles from './figure.module.css'

export interface RateDetailsProps {
  readonly result: RateResult
  readonly interval: NonNullable<RateResult['interval']>
}

/** What few people ask for: how far chance alone may carry the rate, and which days the base covers. */
export function RateDetails({ result, interval }: RateDetailsProps) {
  const { t } = useTranslation('rates')
  const { language } = useSession()
  const [low, high] = [formatRate(interval.low, language), formatRate(interval.high, language)]
  return (
    <Disclosure title={t('details.title')}>
      <p className={styles.note}>{t('details.intervalText')}</p>
      <Facts
        facts={[
          { id: 'interval', label: t('details.interval'), value: t('details.intervalValue', { low, high }) },
          {
            id: 'covered',
            label: t('details.covered'),
            value: result.covered.map((period) => formatDates(period, language)).join('\n'),
          },
        ]}
      />
    </Disclosure>
  )
}
