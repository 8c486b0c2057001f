import { useSyncExternalStore } from 'react'
import styles from './live-region.module.css'

type Politeness = 'polite' | 'assertive'
type Messages = Readonly<Record<Politeness, string>>

let messages: Messages = { polite: '', assertive: '' }
const listeners = new Set<() => void>()

/** Says a sentence to screen readers without showing it. Saying the same sentence twice says it twice. */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  const again = messages[politeness] === text ? `${text}\u00a0` : text
  messages = { ...messages, [politeness]: again }
  for (const listener of listeners) listener()
}

/** The place that screen readers listen to; rendered once, at the root. */
export function LiveRegion() {
  const current = useSyncExternalStore(subscribe, () => messages)
  return (
    <div className={styles.hidden}>
      <div aria-live="polite">{current.polite}</div>
      <div aria-live="assertive">{current.assertive}</div>
    </div>
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
