import type { FieldPath } from 'react-hook-form'
import type { IntakeValues } from '../intake-values'

/** The steps of the counter in the order of a conversation. */
export const counterSteps = ['who', 'what', 'readBack'] as const
export type CounterStep = (typeof counterSteps)[number]

/** What each step asks; an error elsewhere belongs to the step that asks for it. */
export const fieldsOfStep: Readonly<Record<CounterStep, readonly FieldPath<IntakeValues>[]>> = {
  who: ['contactWish', 'complainant'],
  what: ['verbatim', 'nature', 'reason', 'topic', 'requestedRemedy'],
  readBack: ['summary', 'writtenForm'],
}

/** The step in which a field is asked; the last one for what no step asks. */
export function stepOfField(path: string): CounterStep {
  const isAsked = (field: string) => path === field || path.startsWith(`${field}.`)
  return counterSteps.find((step) => fieldsOfStep[step].some(isAsked)) ?? 'readBack'
}

export function stepAfter(step: CounterStep): CounterStep | undefined {
  return counterSteps[counterSteps.indexOf(step) + 1]
}

export function stepBefore(step: CounterStep): CounterStep | undefined {
  return counterSteps[counterSteps.indexOf(step) - 1]
}
