export interface SavedViewTable {
  id: string
  version: number
  screen: string
  name: string
  owner: string | null
  position: number
  /** JSON: filter, sort and columns. */
  content: string
}
