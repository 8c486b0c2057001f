import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '#renderer/app/api'
import { type Session, useSession } from '#renderer/app/session'
import { announce } from '#renderer/ui/feedback/live-region'
import { type IntakeDraft, newDraft } from '../draft/draft-store'
import { newIntakeValues } from '../new-intake-values'
import type { SavedEntry } from '../saved/saved-entry'
import { CounterForm } from './counter-form'
import { CounterSaved } from './counter-saved'

type Stage =
  | { readonly name: 'form'; readonly draft: IntakeDraft }
  | { readonly name: 'saved'; readonly entry: SavedEntry }

/**
 * Counter mode: the whole screen for the person who stands there. Three steps — who, what, read back — and the
 * receipt. What is typed is a draft like any other and comes back on the screen of a new entry.
 */
export function CounterScreen() {
  const { t } = useTranslation('counter')
  const navigate = useNavigate()
  const session = useSession()
  const [stage, setStage] = useState<Stage>(() => blankStage(session))

  useEffect(() => {
    void call('window.setFullScreen', { isOn: true })
    return () => void call('window.setFullScreen', { isOn: false })
  }, [])

  function showSaved(entry: SavedEntry) {
    announce(t(`intake:saved.title.${entry.kind}`, { number: entry.number }))
    setStage({ name: 'saved', entry })
  }
  const leave = () => void navigate({ to: '/' })
  return stage.name === 'form' ? (
    <CounterForm key={stage.draft.id} draft={stage.draft} onRecorded={showSaved} onLeave={leave} />
  ) : (
    <CounterSaved entry={stage.entry} onNext={() => setStage(blankStage(session))} onLeave={leave} />
  )
}

function blankStage(session: Session): Stage {
  const isOffered = session.list('CHANNEL').some(({ code }) => code === 'COUNTER')
  const values = newIntakeValues(session)
  return { name: 'form', draft: newDraft({ ...values, ...(isOffered && { channel: 'COUNTER' }) }) }
}
