import { Check, CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice'
import { useSession } from '#renderer/app/session'
import { Button } from '#renderer/ui/actions/button'
import { KeyHint } from '#renderer/ui/actions/key-hint'
import { Notice } from '#renderer/ui/feedback/notice'
import type { AppError } from '#shared/api/app-error'
import { formatTime } from '#shared/text/formats'
import type { IntakeDraft } from './draft/draft-store'
import { DraftsMenu } from './draft/drafts-menu'
import type { DraftState } from './draft/use-draft'
import styles from './save-bar.module.css'
import type { AfterSave } from './saved/saved-entry'

export interface SaveBarProps {
  readonly draftState: DraftState
  readonly otherDrafts: readonly IntakeDraft[]
  readonly failure: AppError | null
  readonly isSaving: boolean
  readonly onSave: (after: AfterSave) => void
  readonly onSetAside: () => void
  readonly onOpenDraft: (draft: IntakeDraft) => void
}

/** Always in sight: whether what is typed is safe, and the ways to record it. */
export function SaveBar(props: SaveBarProps) {
  const { draftState, otherDrafts, failure, isSaving, onSave } = props
  const { t } = useTranslation('intake')
  const { t: app } = useTranslation('app')
  const ctrl = app('keys.ctrl')
  const enter = app('keys.enter')
  return (
    <section className={styles.bar} aria-label={t('bar.label')}>
      {failure ? (
        <div className={styles.failure}>
          <Failure error={failure} />
        </div>
      ) : null}
      <div className={styles.row}>
        <DraftLine state={draftState} />
        {draftState.name === 'blank' ? null : (
          <Button kind="quiet" isSmall onPress={props.onSetAside}>
            {t('bar.setAside')}
          </Button>
        )}
        <DraftsMenu drafts={otherDrafts} onOpen={props.onOpenDraft} />
        <div className={styles.actions}>
          <Button kind="quiet" isDisabled={isSaving} onPress={() => onSave('receipt')}>
            {t('bar.saveAndReceipt')}
          </Button>
          <Button
            isDisabled={isSaving}
            aria-keyshortcuts="Control+Shift+Enter"
            keys={
              <span className={styles.wideOnly}>
                <KeyHint keys={[ctrl, app('keys.shift'), enter]} />
              </span>
            }
            onPress={() => onSave('next')}
          >
            {t('bar.saveAndNext')}
          </Button>
          <Button
            kind="primary"
            isPending={isSaving}
            aria-keyshortcuts="Control+Enter"
            keys={<KeyHint keys={[ctrl, enter]} isOnAccent />}
            onPress={() => onSave('show')}
          >
            {t('bar.save')}
          </Button>
        </div>
      </div>
    </section>
  )
}

function DraftLine({ state }: { readonly state: DraftState }) {
  const { t } = useTranslation('intake')
  const { timeZone } = useSession()
  if (state.name === 'failed') {
    return (
      <p className={styles.failed} role="alert">
        <CircleAlert aria-hidden="true" />
        {t('bar.draftFailed')}
      </p>
    )
  }
  return (
    <p className={styles.draft}>
      {state.name === 'kept' ? <Check aria-hidden="true" /> : null}
      {state.name === 'kept'
        ? t('bar.draftKept', { time: formatTime(state.at, timeZone()) })
        : t('bar.draftBlank')}
    </p>
  )
}

/** After a restart of the service nothing is lost, and a save that arrived is not recorded twice. */
function Failure({ error }: { readonly error: AppError }) {
  const { t } = useTranslation('intake')
  if (error.code !== 'SERVICE_RESTARTED') return <ErrorNotice error={error} />
  return (
    <div role="alert">
      <Notice tone="soon" title={t('bar.serviceRestarted')}>
        {t('bar.serviceRestartedHelp')}
      </Notice>
    </div>
  )
}
