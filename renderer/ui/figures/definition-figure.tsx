import type { ReactNode } from 'react'
import styles from './definition-figure.module.css'

export interface DefinitionFigureProps {
  readonly label: string
  /** The figure as it is read, or words when there is none ("non calculable"). */
  readonly value: ReactNode
  readonly unit?: string
  /** On how many the figure stands: "n = 42". */
  readonly n?: string
  /** A comparison in words: "3 de moins qu'en 2025". */
  readonly comparison?: ReactNode
  /** How the figure is counted; always readable beside it. */
  readonly definition: ReactNode
}

/** A figure with its n and its definition beside it. */
export function DefinitionFigure({ label, value, unit, n, comparison, definition }: DefinitionFigureProps) {
  return (
    <dl className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {value}
        {unit ? <span className={styles.unit}> {unit}</span> : null}
        {n ? <span className={styles.n}>{n}</span> : null}
      </dd>
      {comparison ? <dd className={styles.comparison}>{comparison}</dd> : null}
      <dd className={styles.definition}>{definition}</dd>
    </dl>
  )
}
