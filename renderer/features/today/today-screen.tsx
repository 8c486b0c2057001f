import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Page } from '#renderer/ui/layout/page'
import { formatWeekdayDate } from '#shared/text/weekday-date'
import { localDateOf } from '#shared/time/local-date'
import { NothingToDo } from './nothing-to-do'
import { TodaySection } from './today-section'
import { useToday } from './use-today'

/** What waits for somebody today: answers, forms to be signed, follow-ups. */
export function TodayScreen() {
  const { t } = useTranslation('app')
  const { language, timeZone } = useSession()
  const today = localDateOf(new Date().toISOString(), timeZone())
  const { sections, error, isPending, refetch } = useToday(today)
  return (
    <Page title={t('places.today')} subtitle={formatWeekdayDate(today, language)}>
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      {isPending && !error ? <Skeleton lines={8} lineHeight={36} /> : null}
      {isPending ? null : sections.map((section) => <TodaySection key={section.name} section={section} />)}
      {!isPending && !error && sections.length === 0 ? <NothingToDo /> : null}
    </Page>
  )
}
