import { saysTheSame } from '../fields/differing'
import { valueAt } from '../fields/value-at'

/** One field on which two people may disagree. */
export interface ComparedField {
  readonly path: string
  /** As it was when the typing started. */
  readonly base: unknown
  /** As it is now in the register. */
  readonly theirs: unknown
  /** As it was typed here. */
  readonly mine: unknown
  /** `both` changed it, and differently: somebody has to choose. Otherwise the only change is taken. */
  readonly changedBy: 'both' | 'them' | 'me'
}

/** The fields that changed since the typing started, here or in the register, in the order of `paths`. */
export function compareVersions(
  paths: readonly string[],
  versions: { readonly base: unknown; readonly theirs: unknown; readonly mine: unknown },
): ComparedField[] {
  return paths.flatMap((path) => {
    const [base, theirs, mine] = [versions.base, versions.theirs, versions.mine].map((data) =>
      valueAt(data, path),
    )
    const byMe = !saysTheSame(base, mine)
    const byThem = !saysTheSame(base, theirs)
    if ((!byMe && !byThem) || (byMe && byThem && saysTheSame(mine, theirs))) return []
    return [{ path, base, theirs, mine, changedBy: byMe && byThem ? 'both' : byMe ? 'me' : 'them' }]
  })
}
