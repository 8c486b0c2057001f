import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { BaseBlock } from './bases/base-block'
import { BaseDialogs } from './bases/base-dialogs'
import type { BaseTask } from './bases/base-task'
import { RateBlock } from './figure/rate-block'
import { MonthlyRates } from './monthly/monthly-rates'
import { RateFilters } from './rate-filters'
import { useRate } from './use-rate'
import { useRateAddress } from './use-rate-address'

/** The rate of complaints of a period, what it stands on, its months, and the bases it is divided by. */
export function RateScreen() {
  const { t } = useTranslation('app')
  const { question, today, change } = useRateAddress()
  const { current, previous } = useRate(question)
  const [task, setTask] = useState<BaseTask | null>(null)
  const year = Number(question.period.from.slice(0, 4))
  const fillMonths = () => setTask({ name: 'months', site: question.site, year })
  return (
    <Page title={t('places.rates')}>
      <RateFilters question={question} today={today} onChange={change} />
      {current.error ? <ErrorNotice error={current.error} onRetry={() => void current.refetch()} /> : null}
      {current.isPending ? <Skeleton lines={12} /> : null}
      {current.data ? (
        <RateBlock
          result={current.data}
          previous={previous.data ?? null}
          question={question}
          today={today}
          onFillMonths={fillMonths}
        />
      ) : null}
      <MonthlyRates question={question} today={today} overall={current.data?.rate ?? null} />
      <BaseBlock period={question.period} onTask={setTask} onFillMonths={fillMonths} />
      <BaseDialogs task={task} period={question.period} onClose={() => setTask(null)} />
    </Page>
  )
}
