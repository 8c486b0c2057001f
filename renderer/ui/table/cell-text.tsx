import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names'
import styles from './cell-text.module.css'

export interface CellTextProps {
  readonly children: ReactNode
  readonly isQuiet?: boolean
  readonly isStrong?: boolean
  /** Against the right edge, as figures are. */
  readonly isEnd?: boolean
  /** Dates and figures that stand under each other. */
  readonly isFigures?: boolean
}

/** The text of a table cell, cut with an ellipsis when it is too long. */
export function CellText({ children, isQuiet, isStrong, isEnd, isFigures }: CellTextProps) {
  return (
    <span
      className={classNames(
        styles.text,
        isQuiet && styles.quiet,
        isStrong && styles.strong,
        (isEnd || isFigures) && styles.figures,
        isEnd && styles.end,
      )}
    >
      {children}
    </span>
  )
}
