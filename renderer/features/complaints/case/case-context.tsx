import { createContext, useContext } from 'react'
import type { Complaint } from '#shared/complaints/complaint'
import type { CaseStep } from '#shared/complaints/next-step'
import type { ValueWords } from '#shared/history/value-text'
import type { LocalDate } from '#shared/time/day-number'
import type { BlockId } from './blocks/case-blocks'
import type { CaseDialogName } from './dialogs/case-dialog-name'

/** What every part of the case page knows and may ask for. */
export interface CaseState {
  readonly complaint: Complaint
  readonly steps: readonly CaseStep[]
  /** Today at the site of the case. */
  readonly today: LocalDate
  readonly words: ValueWords
  /** Closed, reclassified or cancelled: it takes no more changes. */
  readonly isReadOnly: boolean
  /** The blocks that are open for editing, each with the field to start in. */
  readonly editing: ReadonlyMap<BlockId, string | null>
  /** Opens a block for editing, and leads to one of its fields. */
  readonly edit: (block: BlockId, path?: string) => void
  readonly leave: (block: BlockId) => void
  readonly open: (dialog: CaseDialogName) => void
  /** Shows a newer state of the case at once. */
  readonly put: (complaint: Complaint) => void
  /** Reads the case again; what is typed stays. */
  readonly reload: () => void
}

export const CaseContext = createContext<CaseState | null>(null)

/** The case of the page; only inside it. */
export function useCase(): CaseState {
  const state = useContext(CaseContext)
  if (!state) throw new Error('no case is shown here')
  return state
}
