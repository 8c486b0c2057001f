import type { KeyboardEvent } from 'react'
import { useController } from 'react-hook-form'
import { announce } from '#renderer/ui/feedback/live-region'
import type { Choice } from '#renderer/ui/fields/choice'
import { SelectControl } from '#renderer/ui/form/select-control'
import type { IntakeControl } from '../intake-values'
import { useNamed } from './use-named'

export interface NatureControlProps {
  readonly control: IntakeControl
  /** The ones used last first. */
  readonly choices: readonly Choice[]
}

/** The nature: ↑ and ↓ go through the choices without opening the list, as in the system's own lists. */
export function NatureControl({ control, choices }: NatureControlProps) {
  const named = useNamed(control)
  const { field } = useController({ control, name: 'nature' })

  function step(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const isOnTrigger = event.target instanceof HTMLElement && event.target.tagName === 'BUTTON'
    if (by === 0 || !isOnTrigger || event.altKey || event.ctrlKey) return
    event.preventDefault()
    event.stopPropagation()
    const now = choices.findIndex(({ value }) => value === field.value)
    const next = choices[Math.min(Math.max(now + by, 0), choices.length - 1)]
    if (!next || next.value === field.value) return
    field.onChange(next.value)
    announce(next.label)
  }
  return (
    <div onKeyDownCapture={step}>
      <SelectControl {...named('nature')} choices={choices} isRequired />
    </div>
  )
}
