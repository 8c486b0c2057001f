import { classNames } from '#renderer/ui/class-names'
import styles from './key-hint.module.css'

export interface KeyHintProps {
  /** Names of the keys in reading order, already in the reader's language: `['Ctrl', 'N']`. */
  readonly keys: readonly string[]
  readonly isOnAccent?: boolean
}

/** Shows a key combination; decoration for the eye, so it is hidden from the accessible name. */
export function KeyHint({ keys, isOnAccent }: KeyHintProps) {
  return (
    <span className={classNames(styles.keys, isOnAccent && styles.onAccent)} aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
