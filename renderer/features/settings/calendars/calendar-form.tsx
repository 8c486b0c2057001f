import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SaveError } from '#renderer/app/conflict/save-error'
import { useSession } from '#renderer/app/session'
import { useShortcuts } from '#renderer/app/use-shortcuts'
import { Button } from '#renderer/ui/actions/button'
import { ErrorSummary } from '#renderer/ui/feedback/error-summary'
import { Notice } from '#renderer/ui/feedback/notice'
import { type SiteCalendar, siteDaysSchema } from '#shared/calendars/site-calendar'
import { SaveBar } from '../save-bar'
import styles from '../settings.module.css'
import { useCheckedDraft } from '../use-checked-draft'
import own from './calendars.module.css'
import { ClosureFields } from './closure-fields'
import { HolidayFields } from './holiday-fields'
import { MovedDialog } from './moved-dialog'
import { useCalendarWords } from './use-calendar-words'
import { useSaveCalendar } from './use-save-calendar'
import { WeekFields } from './week-fields'

export interface CalendarFormProps {
  readonly site: string
  readonly version: number
  readonly calendar: SiteCalendar
}

/** The week, the holidays and the closures of a site. */
export function CalendarForm({ site, version, calendar }: CalendarFormProps) {
  const { t } = useTranslation('clocks')
  const { language } = useSession()
  const { timeZone, ...days } = calendar
  const form = useCheckedDraft(`calendar.${site}`, { version, value: days }, siteDaysSchema, language)
  const { draft, change, errorAt, value } = form
  const save = useSaveCalendar(site, form.version, form.forget)
  const compared = useCalendarWords()
  const submit = () => {
    if (form.check() && value && form.isDirty) save.ask(value)
  }
  useShortcuts({ 'Ctrl+Enter': submit })
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {form.issues.length > 0 ? <ErrorSummary issues={form.issues} /> : null}
      <SaveError
        error={save.conflict}
        hasFieldErrors={false}
        {...compared}
        versions={form.versions}
        onGoOn={(values) => {
          form.goOn(values)
          save.reset()
        }}
      />
      {version === 0 ? <Notice>{t('calendar.usual')}</Notice> : null}
      <WeekFields
        week={draft.weeklyHours}
        onChange={(weeklyHours) => change({ ...draft, weeklyHours })}
        errorAt={errorAt}
      />
      <HolidayFields
        region={draft.holidayRegion}
        openHolidays={draft.openHolidays}
        onChange={(holidays) => change({ ...draft, ...holidays })}
      />
      <ClosureFields
        closures={draft.closures}
        onChange={(closures) => change({ ...draft, closures })}
        errorAt={errorAt}
        timeZone={timeZone}
      />
      <div className={own.foot}>
        <SaveBar isDirty={form.isDirty} isPending={save.isPending} onDiscard={form.discard} />
        {version > 0 ? (
          <Button kind="quiet" icon={<RotateCcw />} onPress={() => save.ask(null)}>
            {t('calendar.reset')}
          </Button>
        ) : null}
      </div>
      <MovedDialog moved={save.moved} onConfirm={save.confirm} onClose={save.cancel} />
    </form>
  )
}
