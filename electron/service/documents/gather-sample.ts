import type { IdentityOption } from '#shared/documents/identity-option'
import type { SampleData } from '#shared/reports/sample-data'
import type { Language } from '#shared/text/language'
import type { Context } from '../context'
import { keepReadable } from '../privacy/archived-cases'
import { drawSample } from './draw-sample'
import { gatherCaseSheet } from './gather-case-sheet'

interface Question {
  readonly sample: number
  readonly seed: number
  readonly numbers: readonly string[]
  readonly identity: IdentityOption
  readonly language: Language
}

/** Annex C: the sheets of some of the cases received in a period. */
export async function gatherSample(
  context: Context,
  population: readonly string[],
  question: Question,
): Promise<SampleData> {
  const { seed, identity, language } = question
  const sheets: SampleData['sheets'][number][] = []
  for (const number of drawSample(await keepReadable(context, population), question)) {
    const { header, ...sheet } = await gatherCaseSheet(context, { number }, identity, language)
    sheets.push({ ...sheet, timeZone: header.timeZone })
  }
  const method = question.numbers.length > 0 ? 'CHOSEN' : 'DRAWN'
  return { method, seed, population: population.length, sheets }
}
