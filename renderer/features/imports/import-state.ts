import type { ImportPreview, ImportReport } from '#shared/imports/import-api'
import type { ImportMapping, Reading } from '#shared/imports/import-mapping'

/** The steps in their order. */
export const importSteps = ['file', 'columns', 'values', 'check', 'done'] as const
export type ImportStep = (typeof importSteps)[number]

/** Everything that the person has said of a file so far; steps back and forth lose none of it. */
export interface ImportDraft {
  readonly preview: ImportPreview
  readonly reading: Reading
  readonly mapping: ImportMapping
  /** The last trial, while nothing has changed since. */
  readonly trial: ImportReport | null
  readonly result: ImportReport | null
}

export function draftOf(preview: ImportPreview): ImportDraft {
  return { preview, reading: {}, mapping: preview.mapping, trial: null, result: null }
}

/** An export of ours needs neither columns nor values. */
export function stepsOf(preview: ImportPreview | null): readonly ImportStep[] {
  if (preview?.format === 'register') return ['file', 'check', 'done']
  return importSteps
}

/** A table of headings alone; an export of ours brings more than its entries. */
export function hasNothing({ preview }: ImportDraft): boolean {
  return preview.format !== 'register' && preview.count === 0
}
