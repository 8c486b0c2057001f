import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { firstRowsOfToday, useTodayScope } from '#renderer/app/today-scope'
import { useChannel } from '#renderer/app/use-channel'
import { Notice } from '#renderer/ui/feedback/notice'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { formatInteger } from '#shared/text/formats'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import { localDateOf } from '#shared/time/local-date'
import { NothingToDo } from './nothing-to-do'
import { PrintDay } from './print-day'
import { ScopeChoice } from './scope-choice'
import { TodaySection } from './today-section'

const allRows = 500

/** What is to be done today, of the person at the keyboard or of the team, the most pressing first. */
export function TodayScreen() {
  const { t } = useTranslation(['today', 'app'])
  const { employee, language, timeZone } = useSession()
  const [chosen] = useTodayScope()
  const [limit, setLimit] = useState(firstRowsOfToday)
  // Without a person at the keyboard there is nobody whose own day it could be.
  const scope = employee ? chosen : 'TEAM'
  const { data, error, refetch } = useChannel('today.list', { scope, limit }, { keepPrevious: true })
  const today = data?.today ?? localDateOf(new Date().toISOString(), timeZone())
  const countOf = ({ mine, team }: { mine: number; team: number }) => (scope === 'MINE' ? mine : team)
  const sections = (data?.sections ?? []).filter((section) => countOf(section) > 0)
  return (
    <Page
      title={t('app:places.today')}
      subtitle={formatWeekdayDate(today, language)}
      actions={
        data && data.total.team > 0 ? (
          <>
            {employee ? <ScopeChoice total={data.total} /> : null}
            <PrintDay scope={scope} />
          </>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} lineHeight={36} /> : null}
      {data && scope === 'MINE' && data.unassigned > 0 ? (
        <Notice>
          {t('today:unassigned', {
            count: data.unassigned,
            value: formatInteger(data.unassigned, language),
          })}
        </Notice>
      ) : null}
      {sections.map((section) => (
        <TodaySection
          key={section.name}
          section={section}
          count={countOf(section)}
          onShowAll={() => setLimit(allRows)}
        />
      ))}
      {data && sections.length === 0 ? <NothingToDo isTeamBusy={data.total.team > 0} /> : null}
    </Page>
  )
}
