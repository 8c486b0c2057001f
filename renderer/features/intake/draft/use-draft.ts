import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { IntakeInput } from '#shared/intake/intake-api'
import type { IntakeValues } from '../intake-values'
import { thisMinute } from '../new-intake-values'
import { type IntakeDraft, keepDraft, removeDraft } from './draft-store'

/** Whether what is typed is safe: nothing typed yet, kept at an instant, or no room for it. */
export type DraftState =
  | { readonly name: 'blank' }
  | { readonly name: 'kept'; readonly at: string }
  | { readonly name: 'failed' }

const delay = 250

export interface DraftKeeper {
  readonly state: DraftState
  /** Keeps at once what the pause in typing would keep, and says how that went. */
  readonly flush: () => DraftState
  /** Once the entry is recorded: nothing more is kept of it. */
  readonly forget: () => void
}

/** Keeps the draft while it is typed, and at once when the window closes or the screen is left. */
export function useDraft(
  form: UseFormReturn<IntakeValues, unknown, IntakeInput>,
  registerId: string,
  draft: IntakeDraft,
  isRestored: boolean,
): DraftKeeper {
  const [state, setState] = useState<DraftState>(
    isRestored ? { name: 'kept', at: draft.savedAt } : { name: 'blank' },
  )
  const isForgotten = useRef(false)
  const flush = useRef((): DraftState => state)
  const { subscribe, getValues, setValue } = form

  useEffect(() => {
    let timer: number | undefined
    let hasStarted = isRestored
    let current: DraftState = isRestored ? { name: 'kept', at: draft.savedAt } : { name: 'blank' }

    function keep() {
      timer = undefined
      if (isForgotten.current) return
      current = keepValues()
      setState(current)
    }
    function keepValues(): DraftState {
      const values = getValues()
      if (!isRestored && sameAnswers(values, draft.values)) {
        removeDraft(registerId, draft.id)
        return { name: 'blank' }
      }
      const at = new Date().toISOString()
      return keepDraft(registerId, { ...draft, savedAt: at, values })
        ? { name: 'kept', at }
        : { name: 'failed' }
    }
    function keepNow() {
      if (timer === undefined) return
      window.clearTimeout(timer)
      keep()
    }
    flush.current = () => {
      keepNow()
      return current
    }
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        // A form may stay open for an hour before somebody comes: the reception is when the typing starts.
        if (!hasStarted) {
          hasStarted = true
          if (name !== 'receivedAt') setValue('receivedAt', thisMinute())
        }
        if (timer === undefined) timer = window.setTimeout(keep, delay)
      },
    })
    window.addEventListener('pagehide', keepNow)
    window.addEventListener('blur', keepNow)
    return () => {
      unsubscribe()
      keepNow()
      window.removeEventListener('pagehide', keepNow)
      window.removeEventListener('blur', keepNow)
    }
  }, [subscribe, getValues, setValue, registerId, draft, isRestored])

  return {
    state,
    flush: () => flush.current(),
    forget: () => {
      isForgotten.current = true
      removeDraft(registerId, draft.id)
    },
  }
}

function sameAnswers(values: IntakeValues, blank: IntakeValues): boolean {
  return JSON.stringify({ ...values, receivedAt: null }) === JSON.stringify({ ...blank, receivedAt: null })
}
