/** Rows read at once while a list of entries scrolls. */
export const rowsOfPage = 200

/** The order that an address asks for: newest first unless it says otherwise. */
export function sortOf<Key extends string>(search: {
  readonly sort?: Key | undefined
  readonly descending?: boolean | undefined
}): { readonly by: Key | 'receivedAt'; readonly descending: boolean } {
  const by = search.sort ?? 'receivedAt'
  return { by, descending: search.descending ?? by === 'receivedAt' }
}
