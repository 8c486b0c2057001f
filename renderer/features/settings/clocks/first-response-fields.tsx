import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { NumberField } from '#renderer/ui/fields/number-field'
import type { ClockSettings } from '#shared/calendars/clock-settings'
import { formatDuration } from '#shared/text/formats'
import own from './clocks.module.css'

type Targets = ClockSettings['firstResponse']

export interface FirstResponseFieldsProps {
  readonly targets: Targets
  readonly onChange: (targets: Targets) => void
  readonly errorAt: (path: string) => string | undefined
}

/** How soon a first response is aimed at, by channel; an empty field is no target. */
export function FirstResponseFields({ targets, onChange, errorAt }: FirstResponseFieldsProps) {
  const { t } = useTranslation('clocks')
  const { list, label, language } = useSession()
  const known = list('CHANNEL').map(({ code }) => code)
  const channels = [
    ...known,
    ...targets.map(({ channel }) => channel).filter((code) => !known.includes(code)),
  ]
  const minutesOf = (code: string) => targets.find(({ channel }) => channel === code)?.minutes ?? null
  function set(code: string, minutes: number | null) {
    const all = channels.flatMap((channel) => {
      const value = channel === code ? minutes : minutesOf(channel)
      return value === null ? [] : [{ channel, minutes: value }]
    })
    onChange(all)
  }
  return (
    <fieldset className={own.group}>
      <legend className={own.legend}>{t('firstResponse.title')}</legend>
      <p className={own.quiet}>{t('firstResponse.text')}</p>
      <div className={own.channels}>
        {channels.map((code) => {
          const minutes = minutesOf(code)
          const index = targets.findIndex(({ channel }) => channel === code)
          return (
            <NumberField
              key={code}
              label={label('CHANNEL', code)}
              value={minutes}
              onChange={(value) => set(code, value)}
              unit={t('firstResponse.unit')}
              help={minutes && minutes >= 60 ? formatDuration(minutes, language) : undefined}
              error={index >= 0 ? errorAt(`firstResponse.${index}.minutes`) : undefined}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
