import { CalendarRange, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Button } from '#renderer/ui/actions/button'
import { EmptyState } from '#renderer/ui/feedback/empty-state'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Block } from '#renderer/ui/layout/block'
import { ToggleChip } from '#renderer/ui/list/toggle-chip'
import { useRememberedSwitch } from '#renderer/ui/list/use-remembered-switch'
import { baseKindOfProfile } from '#shared/customer-bases/customer-base'
import { inPeriod } from '#shared/reports/period-words'
import type { Period } from '#shared/time/local-date'
import { BaseTable } from './base-table'
import type { BaseTask } from './base-task'
import { basesOfPeriod } from './bases-of-period'

export interface BaseBlockProps {
  readonly period: Period
  readonly onTask: (task: BaseTask) => void
  readonly onFillMonths: () => void
}

/** The bases of the period, or all of them: added, changed, removed, or typed twelve months at once. */
export function BaseBlock({ period, onTask, onFillMonths }: BaseBlockProps) {
  const { t } = useTranslation('rates')
  const { register, language } = useSession()
  const [isAll, setAll] = useRememberedSwitch('rates.allBases', false)
  const { data, error, isPending, refetch } = useChannel('customerBases.list', {})
  const all = data?.bases ?? []
  const shown = isAll ? all : basesOfPeriod(all, period)
  const customers = t(`customers.${baseKindOfProfile[register.settings.profile]}`, { count: 2 })
  const actions = (
    <>
      <Button needs="manage" icon={<CalendarRange />} onPress={onFillMonths}>
        {t('bases.fill')}
      </Button>
      <Button needs="manage" icon={<Plus />} onPress={() => onTask({ name: 'add' })}>
        {t('bases.add')}
      </Button>
    </>
  )
  return (
    <Block title={t('bases.title')} description={t('bases.description', { customers })} actions={actions}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <Skeleton lines={4} lineHeight={32} /> : null}
      {all.length > 0 ? (
        <div>
          <ToggleChip label={t('bases.all', { count: all.length })} isOn={isAll} onChange={setAll} />
        </div>
      ) : null}
      {shown.length > 0 ? <BaseTable bases={shown} onTask={onTask} /> : null}
      {data && shown.length === 0 ? (
        <EmptyState title={t('bases.none', { period: inPeriod(period, language) })}>
          <p>{t('bases.noneText', { customers })}</p>
        </EmptyState>
      ) : null}
    </Block>
  )
}
