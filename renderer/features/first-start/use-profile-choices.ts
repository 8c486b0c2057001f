import { useTranslation } from 'react-i18next'
import type { Choice } from '#renderer/ui/fields/choice'
import { clockPresets } from '#shared/calendars/clock-presets'
import { type Profile, profiles } from '#shared/settings/profile'

/** The four profiles, each with what it changes. */
export function useProfileChoices(): Choice<Profile>[] {
  const { t } = useTranslation('first-start')
  return profiles.map((profile) => {
    const { commitment, ceiling } = clockPresets[profile].answer
    const limit = commitment ?? ceiling
    return {
      value: profile,
      label: t(`profile.${profile}.label`),
      description: t(`profile.${profile}.changes`, {
        delay: limit ? t(`delay.${limit.unit}`, { count: limit.amount }) : '',
      }),
    }
  })
}
