import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import { Skeleton } from '#renderer/ui/feedback/skeleton'
import { Select } from '#renderer/ui/fields/select'
import { Block } from '#renderer/ui/layout/block'
import { CalendarForm } from './calendar-form'
import own from './calendars.module.css'

/** When people work at each site: what worked days and worked hours are counted on. */
export function CalendarsPart() {
  const { t } = useTranslation('clocks')
  const { register } = useSession()
  const sites = register.sites.filter(({ active }) => active)
  const [site, setSite] = useState(sites[0]?.id ?? '')
  const { data, error, refetch } = useChannel('calendars.get', { site })
  return (
    <Block title={t('calendar.title')} description={t('calendar.description')}>
      {sites.length > 1 ? (
        <div className={own.site}>
          <Select
            label={t('calendar.site')}
            value={site}
            onChange={setSite}
            choices={sites.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      ) : null}
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <CalendarForm key={data.site} site={data.site} version={data.version} calendar={data.calendar} />
      ) : null}
      {!data && !error ? <Skeleton lines={10} lineHeight={32} /> : null}
    </Block>
  )
}
