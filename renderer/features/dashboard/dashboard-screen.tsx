import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { Page } from '#renderer/ui/layout/page'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import { defaultFigures } from '#shared/indicators/default-figures'
import { type IndicatorKey, indicatorKeys } from '#shared/indicators/indicator-definition'
import { BreakdownsBlock } from './charts/breakdowns-block'
import { DelaysBlock } from './charts/delays-block'
import { FlowCharts } from './charts/flow-charts'
import { ParetoChartBlock } from './charts/pareto-chart-block'
import { SatisfactionBlock } from './charts/satisfaction-block'
import styles from './dashboard.module.css'
import { DashboardFilters } from './dashboard-filters'
import { FigureItem } from './figures/figure-item'
import figureStyles from './figures/figures.module.css'
import { NothingReceived } from './nothing-received'
import { ProblemTable } from './problem-table'
import { useDashboardAddress } from './use-dashboard-address'
import { useIndicators } from './use-indicators'

/** What goes wrong and whether actions work: at most six figures, then charts, then all the rest folded. */
export function DashboardScreen() {
  const { t } = useTranslation(['dashboard', 'app'])
  const { register } = useSession()
  const { question, today, change } = useDashboardAddress()
  const { current, before, earlier } = useIndicators(question)
  const shown: readonly IndicatorKey[] = defaultFigures[register.settings.profile]
  const others = indicatorKeys.filter((key) => !shown.includes(key))
  const { data } = current
  const isEmpty = data && data.received.n === 0 && data.closed.n === 0 && data.backlog.start === 0
  const list = (keys: readonly IndicatorKey[]) =>
    data ? (
      <dl className={figureStyles.figures}>
        {keys.map((name) => (
          <FigureItem
            key={name}
            name={name}
            question={question}
            current={data}
            before={before}
            earlier={earlier}
          />
        ))}
      </dl>
    ) : null
  return (
    <Page title={t('app:places.dashboard')}>
      <DashboardFilters question={question} today={today} onChange={change} />
      {current.error ? <ErrorNotice error={current.error} onRetry={() => void current.refetch()} /> : null}
      {current.isPending ? <Skeleton lines={12} /> : null}
      {isEmpty ? <NothingReceived question={question} onChange={change} /> : null}
      {data && !isEmpty ? (
        <>
          <Block title={t('dashboard:figures.title')}>
            {list(shown)}
            <p className={styles.reminder}>{t('dashboard:targets.reminder')}</p>
          </Block>
          <Block title={t('dashboard:trend.title')}>
            <div className={styles.charts}>
              <FlowCharts backlog={data.backlog} today={today} />
            </div>
          </Block>
          {data.received.n > 0 ? (
            <Block title={t('dashboard:pareto.title')}>
              <ParetoChartBlock indicators={data} />
            </Block>
          ) : null}
          <Block title={t('dashboard:delays.title')}>
            <div className={styles.charts}>
              <DelaysBlock indicators={data} />
            </div>
          </Block>
          <Block title={t('dashboard:satisfaction.title')}>
            <SatisfactionBlock indicators={data} />
          </Block>
          <Disclosure
            title={t('dashboard:figures.more')}
            summary={t('dashboard:figures.moreSummary', { count: others.length })}
          >
            {list(others)}
          </Disclosure>
          <Disclosure title={t('dashboard:breakdowns.title')} summary={t('dashboard:breakdowns.summary')}>
            <BreakdownsBlock indicators={data} />
          </Disclosure>
          <Disclosure title={t('dashboard:problems.title')} summary={t('dashboard:problems.summary')}>
            <ProblemTable indicators={data} />
          </Disclosure>
        </>
      ) : null}
    </Page>
  )
}
