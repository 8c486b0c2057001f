import type { ChainHead } from './backup-manifest'

/** Whether the history of the register still is the one that a backup saw. */
export const anchorStates = ['HOLDS', 'SUPERSEDED', 'DIFFERS'] as const
export type AnchorState = (typeof anchorStates)[number]

/** One restoration told by the history: its line and its moment. */
export interface Restoration {
  readonly sequence: number
  readonly at: string
  /** When the backup was made to which it went back. */
  readonly backedUpAt: string
}

/**
 * Compares the newest line that a backup saw with the same line of the register.
 * @param hash what the register has at that line, null when its history is shorter
 */
export function judgeAnchor(
  backup: { readonly at: string; readonly head: ChainHead },
  hash: string | null,
  restorations: readonly Restoration[],
): AnchorState {
  if (hash === backup.head.hash || backup.head.sequence === 0) return 'HOLDS'
  // A restoration goes back in time: what was saved between the point it went back to and itself may be another branch.
  const isBranch = restorations.some(
    ({ sequence, at, backedUpAt }) =>
      at >= backup.at && (sequence <= backup.head.sequence + 1 || backedUpAt <= backup.at),
  )
  return isBranch ? 'SUPERSEDED' : 'DIFFERS'
}
