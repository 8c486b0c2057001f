import { useNavigate } from '@tanstack/react-router'
import { FolderOpen, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBack } from '#renderer/app/use-back'
import { useMenuCommand } from '#renderer/app/use-menu-command'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Page } from '#renderer/ui/layout/page'
import { WrittenFormButton } from '../counter/written-form-button'
import { PromiseLines } from '../panel/promise-lines'
import { useFormKeys } from '../use-form-keys'
import { ReceiptButton } from './receipt-button'
import { isAmongComplaints, type SavedEntry } from './saved-entry'
import styles from './saved-view.module.css'

export interface SavedViewProps {
  readonly entry: SavedEntry
  readonly startsReceipt: boolean
  readonly onNext: () => void
}

/** What was recorded, under which number and why as that; and where to go from here. */
export function SavedView({ entry, startsReceipt, onNext }: SavedViewProps) {
  const { t } = useTranslation('intake')
  const { t: app } = useTranslation('app')
  const navigate = useNavigate()
  const back = useBack()
  const isCase = isAmongComplaints(entry.kind)
  useFormKeys({ onSave: onNext, onSaveAndNext: onNext, onNew: onNext, onBack: back })
  useMenuCommand('new-entry', onNext)
  return (
    <Page width="form" title={t(`saved.title.${entry.kind}`, { number: entry.number })}>
      <div className={styles.view}>
        <ul className={styles.reasons}>
          {entry.reasons.map((reason) => (
            <li key={reason}>{t(`reasons.${reason}`)}</li>
          ))}
          {entry.reasons.length === 0 ? <li>{t('saved.already')}</li> : null}
        </ul>
        {entry.deadlines ? (
          <div>
            <PromiseLines deadlines={entry.deadlines} />
          </div>
        ) : null}
      </div>
      <div className={styles.actions}>
        <Button
          kind="primary"
          autoFocus
          icon={<Plus />}
          aria-keyshortcuts="Control+N"
          keys={<KeyHint keys={[app('keys.ctrl'), 'N']} isOnAccent />}
          onPress={onNext}
        >
          {t('saved.next')}
        </Button>
        <Button
          icon={<FolderOpen />}
          onPress={() =>
            void navigate({
              to: isCase ? '/reclamations/$id' : '/remarques/$id',
              params: { id: entry.id },
            })
          }
        >
          {t(isCase ? 'saved.openCase' : 'saved.openRemark')}
        </Button>
        {entry.reasons.includes('AWAITING_WRITTEN_FORM') ? <WrittenFormButton entry={entry} /> : null}
        <ReceiptButton entry={entry} startsAtOnce={startsReceipt} />
      </div>
    </Page>
  )
}
