import { get, set } from 'react-hook-form'

/** What a form began with, what the register says now, and what was typed here. */
export interface Versions<T> {
  readonly base: T
  readonly theirs: T
  readonly mine: T
}

export interface ChangedValue {
  readonly path: string
  readonly changedBy: 'both' | 'them' | 'me'
  readonly base: unknown
  readonly theirs: unknown
  readonly mine: unknown
}

/** The paths whose values changed here or in the register; those that both changed alike are left out. */
export function compareValues<T>(paths: readonly string[], versions: Versions<T>): ChangedValue[] {
  return paths.flatMap((path) => {
    const base: unknown = get(versions.base, path)
    const theirs: unknown = get(versions.theirs, path)
    const mine: unknown = get(versions.mine, path)
    const byMe = !isSame(base, mine)
    const byThem = !isSame(base, theirs)
    if ((!byMe && !byThem) || (byMe && byThem && isSame(mine, theirs))) return []
    return [{ path, changedBy: byMe && byThem ? 'both' : byMe ? 'me' : 'them', base, theirs, mine }]
  })
}

/** The register's version with what was typed here put over it, save where the register's was chosen. */
export function mergeValues<T>(
  paths: readonly string[],
  versions: Versions<T>,
  chosen: ReadonlySet<string>,
): T {
  const merged = structuredClone(versions.theirs)
  for (const { path, changedBy, mine } of compareValues(paths, versions)) {
    if (changedBy === 'me' || (changedBy === 'both' && !chosen.has(path))) set(merged ?? {}, path, mine)
  }
  return merged
}

/** An empty field says what an absent value says. */
export function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => (value === undefined || value === '' ? null : value)
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}
