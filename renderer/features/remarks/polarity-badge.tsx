import { type LucideIcon, Minus, ThumbsDown, ThumbsUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/ui/feedback/status-badge'
import type { Remark } from '#shared/remarks/remark'

const icons: Readonly<Record<Remark['polarity'], LucideIcon>> = {
  NEGATIVE: ThumbsDown,
  NEUTRAL: Minus,
  POSITIVE: ThumbsUp,
}

/** Which way the words go; a shape and a word, without a colour that would judge them. */
export function PolarityBadge({ polarity }: { readonly polarity: Remark['polarity'] }) {
  const { t } = useTranslation('enums')
  return <StatusBadge tone="void" isPlain icon={icons[polarity]} label={t(`polarity.${polarity}`)} />
}
