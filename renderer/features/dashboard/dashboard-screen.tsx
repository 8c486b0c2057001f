import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { Page } from '#renderer/ui/layout/page'
import { Disclosure } from '#renderer/ui/overlays/disclosure'
import { BreakdownsBlock } from './charts/breakdowns-block'
import { DelaysBlock } from './charts/delays-block'
import { FlowCharts } from './charts/flow-charts'
import { ParetoChartBlock } from './charts/pareto-chart-block'
import { SatisfactionBlock } from './charts/satisfaction-block'
import { TrendCharts } from './charts/trend-charts'
import styles from './dashboard.module.css'
import { DashboardFilters } from './dashboard-filters'
import { FiguresBlock, OtherFigures } from './figures/figures-block'
import { NothingReceived } from './nothing-received'
import { ProblemTable } from './problem-table'
import { RatiosBlock } from './ratios-block'
import { useDashboardAddress } from './use-dashboard-address'
import { useIndicators } from './use-indicators'
import { useTargets } from './use-targets'

/** What goes wrong and whether actions work: at most six figures, then charts, then all the rest folded. */
export function DashboardScreen() {
  const { t } = useTranslation(['dashboard', 'app'])
  const { question, today, change } = useDashboardAddress()
  // Asked in this order: what is compared with comes last.
  const targets = useTargets()
  const chosen = useChannel('dashboard.figures', {})
  const { current, before, earlier } = useIndicators(question)
  const { data } = current
  const isEmpty = data && data.received.n === 0 && data.closed.n === 0 && data.backlog.start === 0
  const error = current.error ?? chosen.error
  return (
    <Page title={t('app:places.dashboard')}>
      <DashboardFilters question={question} today={today} onChange={change} />
      {error ? <ErrorNotice error={error} onRetry={() => void current.refetch()} /> : null}
      {current.isPending || chosen.isPending ? <Skeleton lines={12} /> : null}
      {isEmpty ? <NothingReceived question={question} onChange={change} /> : null}
      {data && chosen.data && !isEmpty ? (
        <>
          <FiguresBlock
            {...{ question, today, before, earlier, targets }}
            current={data}
            shown={chosen.data.figures}
            isChosen={chosen.data.isChosen}
          />
          <Block title={t('dashboard:trend.title')}>
            <div className={styles.charts}>
              <FlowCharts backlog={data.backlog} today={today} />
              <TrendCharts indicators={data} today={today} targets={targets} />
            </div>
          </Block>
          {data.received.n > 0 ? (
            <Block title={t('dashboard:pareto.title')}>
              <ParetoChartBlock indicators={data} question={question} />
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
          <OtherFigures
            {...{ question, today, before, earlier, targets }}
            current={data}
            shown={chosen.data.figures}
          />
          <Disclosure title={t('dashboard:breakdowns.title')} summary={t('dashboard:breakdowns.summary')}>
            <BreakdownsBlock indicators={data} question={question} />
          </Disclosure>
          <Disclosure title={t('dashboard:ratios.title')} summary={t('dashboard:ratios.summary')}>
            <RatiosBlock indicators={data} question={question} />
          </Disclosure>
          <Disclosure title={t('dashboard:problems.title')} summary={t('dashboard:problems.summary')}>
            <ProblemTable indicators={data} question={question} />
          </Disclosure>
        </>
      ) : null}
    </Page>
  )
}
