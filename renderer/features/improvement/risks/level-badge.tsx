import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import type { Risk } from '#shared/improvement/risk-api'

const tones = { HIGH: 'late', MEDIUM: 'soon', LOW: 'done' } as const

interface LevelBadgeProps {
  readonly risk: Risk
}

/** The two marks of a risk, their product and its level in words. */
export function LevelBadge({ risk }: LevelBadgeProps) {
  const { t } = useTranslation('improvement')
  const { severity, probability, criticality, level } = risk
  return (
    <StatusBadge
      isPlain
      tone={tones[level]}
      label={t('risks.product', { severity, probability, criticality, level: t(`risks.levels.${level}`) })}
    />
  )
}
