import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { PlainTable } from '#renderer/ui/table/plain-table'
import type { Indicators } from '#shared/indicators/indicator-api'
import { formatInteger, formatMoney, formatShortDecimal } from '#shared/text/formats'
import { caseLink } from './charts/case-link'
import styles from './dashboard.module.css'
import { receivedSearchOf } from './figures/case-search'
import type { DashboardQuestion } from './use-dashboard-address'

export interface RatiosBlockProps {
  readonly indicators: Indicators
  readonly question: DashboardQuestion
}

/** What gestures cost by nature, and complaints per 100 to per million customers. */
export function RatiosBlock({ indicators, question }: RatiosBlockProps) {
  const { t } = useTranslation(['dashboard', 'documents'])
  const { language } = useSession()
  const { compensationTotal, thingsGoneWrong, firstContactResolution } = indicators
  const write = (value: number | null, digits: number) =>
    value === null ? t('documents:notComputable') : formatShortDecimal(value, digits, language)
  const variant =
    firstContactResolution.oneToMany === null
      ? t('documents:notAvailable')
      : formatShortDecimal(firstContactResolution.oneToMany, 2, language)
  return (
    <div className={styles.charts}>
      <div>
        <PlainTable
          caption={t('dashboard:ratios.wrong')}
          columns={[
            { id: 'per', header: t('dashboard:ratios.per') },
            { id: 'value', header: t('dashboard:ratios.value'), align: 'end' },
            { id: 'n', header: 'n', align: 'end' },
          ]}
          rows={thingsGoneWrong.scales.map(({ per, value }) => ({
            id: String(per),
            cells: [
              t('dashboard:ratios.perUnits', { value: formatInteger(per, language) }),
              write(value, per >= 1_000_000 ? 0 : 2),
              formatInteger(thingsGoneWrong.n, language),
            ],
          }))}
        />
        <p className={styles.reminder}>{t('dashboard:ratios.wrongHelp')}</p>
        <p className={styles.reminder}>{t('dashboard:ratios.firstContact', { value: variant })}</p>
      </div>
      {compensationTotal.byNature.length === 0 ? (
        <p>{t('dashboard:ratios.noCost')}</p>
      ) : (
        <PlainTable
          caption={t('dashboard:ratios.cost')}
          columns={[
            { id: 'nature', header: t('dashboard:problems.nature') },
            { id: 'cost', header: t('dashboard:ratios.amount'), align: 'end' },
            { id: 'n', header: t('dashboard:ratios.gestures'), align: 'end' },
          ]}
          rows={compensationTotal.byNature.map(({ nature, label, cents, n }) => ({
            id: nature,
            cells: [
              caseLink({ ...receivedSearchOf(question), natures: [nature] })(label),
              formatMoney(cents, language),
              formatInteger(n, language),
            ],
          }))}
        />
      )}
    </div>
  )
}
