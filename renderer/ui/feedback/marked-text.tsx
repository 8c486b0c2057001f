import type { ReactNode } from 'react'
import styles from './marked-text.module.css'

export interface MarkedTextProps {
  readonly text: string
  /** Stretches to be marked, in their order, not overlapping; the end excluded. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
}

/** A text with what was found in it marked. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of ranges) {
    if (from > at) parts.push(text.slice(at, from))
    parts.push(
      <mark key={from} className={styles.mark}>
        {text.slice(from, to)}
      </mark>,
    )
    at = to
  }
  parts.push(text.slice(at))
  return <>{parts}</>
}
