import type { PointerEvent } from 'react'
import styles from './virtual-table.module.css'

const narrowest = 56

/** The right edge of a column, which the mouse draws; by keyboard the menu of columns does it. */
export function ColumnEdge({ onWidth }: { readonly onWidth: (width: number | null) => void }) {
  function draw(event: PointerEvent<HTMLSpanElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0
    onWidth(Math.max(narrowest, Math.round(event.clientX - left)))
  }
  return (
    <span
      aria-hidden="true"
      className={styles.edge}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={draw}
      onDoubleClick={() => onWidth(null)}
    />
  )
}
