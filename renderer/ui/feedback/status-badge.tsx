import {
  Ban,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  Clock,
  type LucideIcon,
  MessageSquareText,
  PauseCircle,
} from 'lucide-react'
import { classNames } from '#renderer/ui/class-names'
import styles from './status-badge.module.css'

export type StatusTone = 'late' | 'soon' | 'done' | 'remark' | 'active' | 'waiting' | 'draft' | 'void'

export interface StatusBadgeProps {
  readonly tone: StatusTone
  readonly label: string
  readonly icon?: LucideIcon
  /** Without ground, for table cells. */
  readonly isPlain?: boolean
}

const icons: Record<StatusTone, LucideIcon> = {
  late: CircleAlert,
  soon: Clock,
  done: CircleCheck,
  remark: MessageSquareText,
  active: CircleDot,
  waiting: PauseCircle,
  draft: CircleDashed,
  void: Ban,
}

/** A state: always a shape and a word, colour only adds. */
export function StatusBadge({ tone, label, icon, isPlain }: StatusBadgeProps) {
  const Icon = icon ?? icons[tone]
  return (
    <span className={classNames(styles.badge, styles[tone], isPlain && styles.plain)}>
      <Icon aria-hidden="true" />
      <span className={styles.words}>{label}</span>
    </span>
  )
}
