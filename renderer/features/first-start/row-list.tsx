import { Plus } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from '#renderer/ui/actions/button'
import styles from './first-start.module.css'

export interface RowListProps {
  readonly label: string
  readonly addLabel: string
  readonly onAdd: () => void
  readonly children: ReactNode
}

/** Rows of which more can be added: by the button, or by Enter in a row. */
export function RowList({ label, addLabel, onAdd, children }: RowListProps) {
  function onKeyDown(event: KeyboardEvent) {
    const isInField = event.target instanceof HTMLInputElement
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !isInField) return
    event.preventDefault()
    onAdd()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the fields inside keep their own labels; a legend would be read before each */}
      <div role="group" aria-label={label} className={styles.rows} onKeyDown={onKeyDown}>
        {children}
      </div>
      <div>
        <Button icon={<Plus />} onPress={onAdd}>
          {addLabel}
        </Button>
      </div>
    </>
  )
}
