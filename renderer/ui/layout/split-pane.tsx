import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '#renderer/ui/class-names'
import styles from './split-pane.module.css'

export interface SplitPaneProps {
  readonly main: ReactNode
  /** The pane at the right; without it the main part takes the whole width. */
  readonly side: ReactNode | null
  readonly sideLabel: string
  /** Remembers the width on this machine under this name. */
  readonly name: string
  readonly initialWidth?: number
  readonly minWidth?: number
  readonly maxWidth?: number
}

/** Two panes with a divider that mouse and arrow keys move. */
export function SplitPane(props: SplitPaneProps) {
  const { main, side, sideLabel, name, initialWidth = 400, minWidth = 280, maxWidth = 720 } = props
  const { t } = useTranslation('ui')
  const key = `registre31.split.${name}`
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(() => Number(localStorage.getItem(key)) || initialWidth)
  const shown = Math.min(maxWidth, Math.max(minWidth, width))

  function resize(next: number) {
    const kept = Math.round(Math.min(maxWidth, Math.max(minWidth, next)))
    setWidth(kept)
    localStorage.setItem(key, String(kept))
  }
  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowLeft: 16, ArrowRight: -16 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    resize(shown + by)
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !frame.current) return
    resize(frame.current.getBoundingClientRect().right - event.clientX)
  }

  return (
    <div ref={frame} className={styles.split}>
      <div className={styles.main}>{main}</div>
      {side ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: hr cannot be moved; a separator with a value can */}
          <div
            role="separator"
            aria-orientation="vertical"
            aria-label={t('splitPane.divider')}
            aria-valuenow={shown}
            aria-valuemin={minWidth}
            aria-valuemax={maxWidth}
            tabIndex={0}
            className={styles.divider}
            onKeyDown={onKeyDown}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={onPointerMove}
          />
          <section className={classNames(styles.side)} aria-label={sideLabel} style={{ width: shown }}>
            {side}
          </section>
        </>
      ) : null}
    </div>
  )
}
