import { useTranslation } from 'react-i18next'
import { useSession } from '#renderer/app/session'
import { delayLimitSchema } from '#shared/calendars/clock'
import { clockSettingsSchema } from '#shared/calendars/clock-settings'
import { priorities } from '#shared/complaints/complaint'

const clocks = ['answer', 'acknowledgement'] as const
const limits = ['commitment', 'ceiling'] as const
const targets = clockSettingsSchema.shape.firstResponse

/** The clocks field by field, in words: what two versions of them are compared by. */
export function useClockWords() {
  const { t } = useTranslation(['clocks', 'calendars', 'enums'])
  const { label } = useSession()
  const labels: Record<string, string> = {
    ...Object.fromEntries(
      clocks.flatMap((clock) =>
        limits.map((limit) => [
          `${clock}.${limit}`,
          `${t(`calendars:clock.${clock}`)}, ${t(`calendars:clock.${limit}`).toLowerCase()}`,
        ]),
      ),
    ),
    ...Object.fromEntries(priorities.map((name) => [`priorityDays.${name}`, t(`enums:priority.${name}`)])),
    warningShare: t('clocks:warning.share'),
    writtenFormDays: t('clocks:warning.form'),
    firstResponse: t('clocks:firstResponse.title'),
  }
  function textOf(value: unknown, path: string): string {
    const limit = delayLimitSchema.safeParse(value).data
    if (limit) {
      const { amount, unit, startsAt, moveToWorkedDay } = limit
      const words = [
        t(`calendars:amount.${unit}`, { count: amount }),
        t(`calendars:clock.startsAt.${startsAt}`),
      ]
      if (moveToWorkedDay) words.push(t('calendars:clock.moveToWorkedDay'))
      return words.join(' · ')
    }
    const channels = targets.safeParse(value).data
    if (channels)
      return channels
        .map(
          ({ channel, minutes }) =>
            `${label('CHANNEL', channel)}, ${minutes} ${t('clocks:firstResponse.unit')}`,
        )
        .join(' · ')
    if (path === 'warningShare') return `${value}\u202f%`
    return `${value} ${path === 'writtenFormDays' ? t('clocks:warning.days') : t('clocks:priority.unit')}`
  }
  return { labels, textOf }
}
