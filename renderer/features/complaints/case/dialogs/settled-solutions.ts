import { z } from 'zod'
import { limits, requiredText } from '#shared/api/fields'
import { type AgreedSolution, agreedSolutionSchema } from '#shared/complaints/complaint'

// An abandonment that was begun is a text, empty until it has its reason; null is a promise that stands.
const settledSolutionSchema = agreedSolutionSchema.extend({
  abandonedReason: requiredText(limits.note).nullable().optional(),
})

/** The promises of a case as they are settled: an abandonment needs its reason. */
export const settledSolutionsSchema = z.object({
  agreedSolutions: z.array(settledSolutionSchema).max(limits.listItems),
})
export type SettledSolutions = z.input<typeof settledSolutionsSchema>
export type SettledSolutionsOutput = z.output<typeof settledSolutionsSchema>

/** The promises of the record with what became of them; one that was added or reworded meanwhile stays as it is. */
export function settle(
  solutions: readonly AgreedSolution[],
  settled: SettledSolutionsOutput,
): SettledSolutions['agreedSolutions'] {
  return solutions.map((solution, index) => {
    const row = settled.agreedSolutions[index]
    if (row?.description !== solution.description) return solution
    const { doneAt, doneBy, abandonedReason } = row
    return { ...solution, doneAt, doneBy, abandonedReason }
  })
}
