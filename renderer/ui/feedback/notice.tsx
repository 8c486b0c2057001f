import { CircleAlert, CircleCheck, Clock, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'soon' | 'late' | 'done'

export interface NoticeProps {
  readonly tone?: NoticeTone
  readonly title?: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** True for a notice that appears while the person works: it is then announced. */
  readonly isLive?: boolean
}

const icons = { info: Info, soon: Clock, late: CircleAlert, done: CircleCheck } as const

/** A sentence that concerns the whole page or block, in its place. */
export function Notice({ tone = 'info', title, children, actions, isLive }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={classNames(styles.notice, styles[tone])} role={isLive ? 'status' : undefined}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  )
}
