import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names'
import { Page } from '#renderer/ui/layout/page'
import { SplitPane } from '#renderer/ui/layout/split-pane'
import styles from './list-frame.module.css'

export interface ListFrameProps {
  readonly title: string
  /** How many entries; empty while it is being counted: its line is kept. */
  readonly count: string
  readonly actions: ReactNode
  /** The views of the list, above its filters. */
  readonly views?: ReactNode
  readonly filterLabel: string
  readonly filters: ReactNode
  /** A line of totals between the filters and the table. */
  readonly strip?: ReactNode
  readonly table: ReactNode
  /** The selected row; null when the pane is closed. */
  readonly preview: ReactNode | null
  readonly previewLabel: string
  /** Remembers the width of the preview under this name. */
  readonly name: string
  readonly tint?: 'remark'
}

/** A list with its filters above, its table, and the selected row beside it. */
export function ListFrame(props: ListFrameProps) {
  return (
    <Page title={props.title} subtitle={props.count || '\u00a0'} actions={props.actions} width="full">
      {props.views}
      <search className={styles.filters} aria-label={props.filterLabel}>
        {props.filters}
      </search>
      {props.strip}
      <div className={classNames(styles.body, props.tint && styles[props.tint])}>
        <SplitPane
          name={props.name}
          main={props.table}
          side={props.preview}
          sideLabel={props.previewLabel}
          initialWidth={380}
          minWidth={300}
          maxWidth={640}
        />
      </div>
    </Page>
  )
}
