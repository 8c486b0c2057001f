/** The known ids among those wanted, in the order wanted. */
export function inOrder<Id extends string>(known: readonly Id[], wanted: readonly string[]): Id[] {
  return wanted.flatMap((id) => known.find((candidate) => candidate === id) ?? [])
}
