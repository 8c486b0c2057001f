import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicators } from '#shared/indicators/indicator-api'
import { ShareBars } from './share-bars'

const names = [
  'acknowledgedInTime',
  'withinCommitment',
  'firstContactResolution',
  'csat',
  'satisfied',
] as const

/** What was kept and how it was received: the shares that are available. */
export function SatisfactionBlock({ indicators }: { readonly indicators: Indicators }) {
  const { t } = useTranslation('dashboard')
  const rows = useMemo(
    () =>
      names.flatMap((name) => {
        const { value, n } = indicators[name]
        return value === null ? [] : [{ id: name, label: t(`indicators.${name}.label`), percent: value, n }]
      }),
    [indicators, t],
  )
  if (rows.length === 0) return <p>{t('satisfaction.none')}</p>
  return <ShareBars title={t('satisfaction.shares')} rows={rows} />
}
