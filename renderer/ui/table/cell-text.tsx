import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names'
import styles from './cell-text.module.css'

export interface CellTextProps {
  readonly children: ReactNode
  readonly isQuiet?: boolean
  readonly isStrong?: boolean
  readonly isEnd?: boolean
}

/** The text of a table cell, cut with an ellipsis when it is too long. */
export function CellText({ children, isQuiet, isStrong, isEnd }: CellTextProps) {
  return (
    <span
      className={classNames(
        styles.text,
        isQuiet && styles.quiet,
        isStrong && styles.strong,
        isEnd && styles.end,
      )}
    >
      {children}
    </span>
  )
}
