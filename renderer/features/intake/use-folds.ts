import { useState } from 'react'
import { type RestPart, restPartOf } from './blocks/rest-parts'
import type { IntakeValues } from './intake-values'

export interface Folds {
  readonly isPersonOpen: boolean
  readonly setPersonOpen: (isOpen: boolean) => void
  readonly openParts: ReadonlySet<RestPart>
  readonly toggle: (part: RestPart, isOpen: boolean) => void
  readonly isFolded: (path: string) => boolean
  /** Unfolds what hides a field. */
  readonly reveal: (path: string) => void
}

const inSight: ReadonlySet<string> = new Set(['complainant.name', 'complainant.phone', 'complainant.email'])

/** Which parts of the form are unfolded. A letter is answered by letter: its address is in sight from the start. */
export function useFolds(initial: IntakeValues): Folds {
  const [isPersonOpen, setPersonOpen] = useState(initial.channel === 'LETTER' || hasDetails(initial))
  const [openParts, setOpenParts] = useState<ReadonlySet<RestPart>>(new Set())
  function toggle(part: RestPart, isOpen: boolean) {
    setOpenParts((open) => new Set(isOpen ? [...open, part] : [...open].filter((other) => other !== part)))
  }
  return {
    isPersonOpen,
    setPersonOpen,
    openParts,
    toggle,
    isFolded: (path) => {
      const part = restPartOf(path)
      return part ? !openParts.has(part) : isPersonDetail(path) && !isPersonOpen
    },
    reveal: (path) => {
      const part = restPartOf(path)
      if (part) toggle(part, true)
      if (isPersonDetail(path)) setPersonOpen(true)
    },
  }
}

function isPersonDetail(path: string): boolean {
  return path.startsWith('complainant.') && !inSight.has(path)
}

function hasDetails({ complainant }: IntakeValues): boolean {
  const { address, organisation, onBehalfOf } = complainant
  return [...Object.values(address), organisation, onBehalfOf].some((value) => value.trim() !== '')
}
