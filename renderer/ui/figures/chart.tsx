import { ChartColumn, Table2 } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { PlainTable, type PlainTableProps } from '#renderer/ui/table/plain-table'
import type { ChartOption, ChartStyle } from '#shared/charts/chart-style'
import styles from './chart.module.css'
import { chartSvg } from './chart-svg'
import { useChartStyle } from './use-chart-style'

export interface ChartProps {
  readonly title: string
  /** What the chart shows, in one sentence: it is the drawing's accessible name. */
  readonly summary: string
  /** Makes the description of the chart (`#shared/charts`) for a style and a width in pixels; keep it stable. */
  readonly draw: (style: ChartStyle, width: number) => ChartOption
  /** The same figures as a table. */
  readonly table: Omit<PlainTableProps, 'caption' | 'isCaptionHidden'>
  readonly height?: number
  /** Beside the button that shows the table. */
  readonly actions?: ReactNode
}

/** A chart at reading size, with its figures as a table one press away. */
export function Chart({ title, summary, draw, table, height = 320, actions }: ChartProps) {
  const { t } = useTranslation('ui')
  const titleId = useId()
  const style = useChartStyle()
  const [isTable, setTable] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const svg = width > 0 && !isTable ? chartSvg(draw(style, width), { width, height }) : null
    frame.current?.replaceChildren(...(svg ? [svg] : []))
  }, [draw, style, width, height, isTable])

  return (
    <figure className={styles.chart} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <span id={titleId} className={styles.title}>
          {title}
        </span>
        <span className={styles.tools}>
          <Button
            kind="quiet"
            isSmall
            icon={isTable ? <ChartColumn /> : <Table2 />}
            onPress={() => setTable(!isTable)}
          >
            {t(isTable ? 'chart.showChart' : 'chart.showTable')}
          </Button>
          {actions}
        </span>
      </figcaption>
      {isTable ? <PlainTable {...table} caption={title} isCaptionHidden /> : null}
      <div
        ref={frame}
        role="img"
        aria-label={summary}
        className={styles.frame}
        style={{ height }}
        hidden={isTable}
      />
    </figure>
  )
}
