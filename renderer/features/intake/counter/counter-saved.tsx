import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { PromiseLines } from '../panel/promise-lines'
import { ReceiptButton } from '../saved/receipt-button'
import type { SavedEntry } from '../saved/saved-entry'
import { useFormKeys } from '../use-form-keys'
import styles from './counter.module.css'
import { WrittenFormButton } from './written-form-button'

export interface CounterSavedProps {
  readonly entry: SavedEntry
  readonly onNext: () => void
  readonly onLeave: () => void
}

/** Its number, the date that is promised, the papers to hand over, and the next person. */
export function CounterSaved({ entry, onNext, onLeave }: CounterSavedProps) {
  const { t } = useTranslation('counter')
  const { t: intake } = useTranslation('intake')
  const { t: app } = useTranslation('app')
  useFormKeys({ onSave: onNext, onSaveAndNext: onNext, onNew: onNext, onBack: onLeave })
  const awaitsWrittenForm = entry.reasons.includes('AWAITING_WRITTEN_FORM')
  return (
    <div className={styles.counter}>
      <div className={styles.saved}>
        <h1 className={styles.question}>{intake(`saved.title.${entry.kind}`, { number: entry.number })}</h1>
        {entry.deadlines ? <PromiseLines deadlines={entry.deadlines} /> : null}
        {awaitsWrittenForm ? <p>{t('toSign')}</p> : null}
        <div className={styles.papers}>
          <ReceiptButton entry={entry} startsAtOnce={!awaitsWrittenForm} />
          {awaitsWrittenForm ? <WrittenFormButton entry={entry} startsAtOnce /> : null}
        </div>
        <div className={styles.papers}>
          <Button
            kind="primary"
            autoFocus
            aria-keyshortcuts="Control+Enter"
            keys={<KeyHint keys={[app('keys.ctrl'), app('keys.enter')]} isOnAccent />}
            onPress={onNext}
          >
            {t('nextPerson')}
          </Button>
          <Button onPress={onLeave}>{t('leave')}</Button>
        </div>
      </div>
    </div>
  )
}
