/** A file that was brought in. */
export interface ImportTable {
  id: string
  startedAt: string
  actor: string
  fileName: string
  state: string
  linesRead: number
  complaints: number
  remarks: number
  duplicates: number
  refused: number
  undoneAt: string | null
}

/** Where an entry came from. */
export interface ImportEntryTable {
  entryId: string
  importId: string
  complaintId: string | null
  remarkId: string | null
  line: number
  sourceReference: string | null
  sourceReceived: string | null
  sourceNature: string | null
  sameLine: string | null
}

/** How a file with these headings was read last. */
export interface ImportMappingTable {
  source: string
  /** JSON of a mapping. */
  mapping: string
  usedAt: string
}
