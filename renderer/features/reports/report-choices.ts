import { z } from 'zod'
import { keepOnMachine } from '#renderer/app/keep-on-machine'
import { day, id } from '#shared/api/fields'
import { identityOptions } from '#shared/documents/identity-option'
import { largestReportSample } from '#shared/reports/report-question'
import { reportSections } from '#shared/reports/report-sections'

const signatory = z
  .object({ name: z.string().max(200), jobTitle: z.string().max(200), signedOn: day.nullable() })
  .catch({ name: '', jobTitle: '', signedOn: null })
export type SignatoryDraft = z.output<typeof signatory>

/**
 * How the last report was made, remembered on this machine for the next one. What is unreadable, or of an earlier
 * program, becomes the default.
 */
const choicesSchema = z.object({
  sites: z.array(id).max(200).catch([]),
  identity: z.enum(identityOptions).catch('anonymous'),
  omit: z.array(z.enum(reportSections.map(({ key }) => key))).catch([]),
  method: z.enum(['DRAWN', 'CHOSEN']).catch('DRAWN'),
  sample: z.int().min(0).max(largestReportSample).catch(3),
  seed: z.int().min(0).max(999_999_999).catch(31),
  /** Numbers of the chosen cases, as typed. */
  numbers: z.string().max(2_000).catch(''),
  drafted: signatory,
  checked: signatory,
  approved: signatory,
})
export type ReportChoices = z.output<typeof choicesSchema>

const keyOf = (registerId: string) => `registre31.report.${registerId}`

export function readChoices(registerId: string): ReportChoices {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(registerId)) ?? '{}')
    return choicesSchema.parse(typeof kept === 'object' && kept !== null ? kept : {})
  } catch {
    return choicesSchema.parse({})
  }
}

/** Keeps names and functions; who signs the next report will do so on another day. */
export function keepChoices(registerId: string, choices: ReportChoices): void {
  const undated = (draft: SignatoryDraft) => ({ ...draft, signedOn: null })
  const { drafted, checked, approved } = choices
  const kept = {
    ...choices,
    drafted: undated(drafted),
    checked: undated(checked),
    approved: undated(approved),
  }
  keepOnMachine(keyOf(registerId), JSON.stringify(kept))
}

/** The numbers in a text, parted by anything that no number holds. */
export function readNumbers(text: string): string[] {
  const numbers = text.toUpperCase().match(/[A-Z0-9-]+/g) ?? []
  return [...new Set(numbers)].slice(0, largestReportSample)
}
