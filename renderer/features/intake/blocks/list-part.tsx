import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#renderer/ui/actions/button'
import styles from '../intake-form.module.css'

export interface ListPartProps {
  readonly title: string
  readonly removeLabel: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** One item of a list inside the form, set off by a line at its left, with its way out. */
export function ListPart({ title, removeLabel, onRemove, children }: ListPartProps) {
  return (
    <fieldset className={styles.part}>
      <legend className={styles.hidden}>{title}</legend>
      <div className={styles.partFields}>{children}</div>
      <Button kind="quiet" isSmall icon={<X />} aria-label={removeLabel} onPress={onRemove} />
    </fieldset>
  )
}
