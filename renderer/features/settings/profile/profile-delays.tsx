import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { useChannel } from '#renderer/app/use-channel'
import type { DelayLimit } from '#shared/calendars/clock'
import { type ClockSettings, presetClockSettings } from '#shared/calendars/clock-settings'
import { canonicalJson } from '#shared/history/canonical-json'
import type { Profile } from '#shared/settings/profile'

const clockNames = ['acknowledgement', 'answer'] as const
const limitNames = ['commitment', 'ceiling'] as const

/** What another profile does to the delays: those of the profile follow it, those that were set here stay. */
export function ProfileDelays({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['settings', 'calendars'])
  const { register } = useSession()
  const { data } = useChannel('clocks.get', {})
  if (!data || profile === register.settings.profile) return null
  const words = (limit: DelayLimit | null) =>
    limit ? t(`calendars:amount.${limit.unit}`, { count: limit.amount }) : t('settings:profile.noDelay')
  const changes = data.version > 0 ? [] : changedLimits(data.clocks, presetClockSettings(profile))
  return (
    <div>
      <dt>{t('settings:profile.delays')}</dt>
      {changes.map(({ clock, limit, before, after }) => (
        <dd key={`${clock} ${limit}`}>
          {t('settings:profile.delay', {
            clock: t(`calendars:clock.${clock}`),
            limit: t(`calendars:clock.${limit}`).toLowerCase(),
            before: words(before),
            after: words(after),
          })}
        </dd>
      ))}
      {changes.length === 0 ? <dd>{t('settings:profile.delaysStay')}</dd> : null}
    </div>
  )
}

function changedLimits(now: ClockSettings, next: ClockSettings) {
  return clockNames.flatMap((clock) =>
    limitNames.flatMap((limit) => {
      const before = now[clock][limit]
      const after = next[clock][limit]
      return canonicalJson(before) === canonicalJson(after) ? [] : [{ clock, limit, before, after }]
    }),
  )
}
