import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Session, useSession } from '#renderer/app/session'
import { announce } from '#renderer/ui/feedback/live-region'
import { showToast } from '#renderer/ui/feedback/toast'
import { type IntakeDraft, keepDraft, listDrafts, newDraft } from './draft/draft-store'
import { IntakeForm } from './intake-form'
import { newIntakeValues } from './new-intake-values'
import type { AfterSave, SavedEntry } from './saved/saved-entry'
import { SavedView } from './saved/saved-view'

type Stage =
  | {
      readonly name: 'form'
      readonly draft: IntakeDraft
      readonly isRestored: boolean
      readonly previous: SavedEntry | null
    }
  | { readonly name: 'saved'; readonly entry: SavedEntry; readonly startsReceipt: boolean }

/** A new entry: the last draft of this machine or a blank form, then what became of it. */
export function IntakeScreen() {
  const { t } = useTranslation('intake')
  const session = useSession()
  const { registerId } = session.register
  const [stage, setStage] = useState<Stage>(() => firstStage(session))

  function open(draft: IntakeDraft) {
    setStage({ name: 'form', draft, isRestored: true, previous: null })
  }
  function discard(draft: IntakeDraft) {
    setStage(blankStage(session, null))
    showToast({
      text: t('drafts.discarded'),
      action: {
        label: t('drafts.undo'),
        onAction: () => {
          keepDraft(registerId, draft)
          open(draft)
        },
      },
    })
  }
  function showRecorded(entry: SavedEntry, after: AfterSave) {
    announce(t(`saved.title.${entry.kind}`, { number: entry.number }))
    if (after === 'next') setStage(blankStage(session, entry))
    else setStage({ name: 'saved', entry, startsReceipt: after === 'receipt' })
  }

  if (stage.name === 'saved') {
    return (
      <SavedView
        entry={stage.entry}
        startsReceipt={stage.startsReceipt}
        onNext={() => setStage(blankStage(session, null))}
      />
    )
  }
  return (
    <IntakeForm
      key={stage.draft.id}
      draft={stage.draft}
      isRestored={stage.isRestored}
      previous={stage.previous}
      otherDrafts={listDrafts(registerId).filter((draft) => draft.id !== stage.draft.id)}
      onRecorded={showRecorded}
      onSetAside={() => setStage(blankStage(session, null))}
      onDiscard={discard}
      onOpenDraft={open}
    />
  )
}

function firstStage(session: Session): Stage {
  const [last] = listDrafts(session.register.registerId)
  if (last) return { name: 'form', draft: last, isRestored: true, previous: null }
  return blankStage(session, null)
}

function blankStage(session: Session, previous: SavedEntry | null): Stage {
  return { name: 'form', draft: newDraft(newIntakeValues(session)), isRestored: false, previous }
}
