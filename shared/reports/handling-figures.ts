import { compensationTotal } from '#shared/indicators/compensation-total'
import { minutesOf } from '#shared/indicators/contacts'
import { mean } from '#shared/indicators/figure'
import type { LocalDate } from '#shared/time/day-number'
import { type CaseFacts, contactsOfCase } from './case-facts'
import { type EffortData, effortMeasures, type HandlingData } from './handling-data'
import type { Labels } from './labels'

/** Decisions, solutions and compensations of the cases received in the period, and what closed ones took. */
export function handlingDataOf(
  received: readonly CaseFacts[],
  closed: readonly CaseFacts[],
  today: LocalDate,
  labels: Labels,
): HandlingData {
  const decided = received.filter((facts) => facts.outcome !== null)
  const outcomes = [...groupBy(decided, (facts) => facts.outcome ?? '')].map(([code, group]) => ({
    code,
    label: labels.outcome(code),
    count: group.length,
    percent: (100 * group.length) / decided.length,
  }))
  const solutions = received.flatMap((facts) => facts.agreedSolutions)
  const promised = solutions.filter((solution) => !solution.immediate)
  const compensations = received.flatMap((facts) => facts.compensations)
  return {
    outcomes: outcomes.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    undecided: received.length - decided.length,
    solutions: {
      immediate: solutions.length - promised.length,
      promised: promised.length,
      done: promised.filter((solution) => solution.doneAt !== null).length,
      abandoned: promised.filter((solution) => solution.abandonedReason !== null).length,
      late: received.flatMap(({ agreedSolutions, today: day = today }) =>
        agreedSolutions.filter((solution) => isLate(solution, day)),
      ).length,
    },
    compensations: [...groupBy(compensations, (compensation) => compensation.type)]
      .map(([code, group]) => ({
        code,
        label: labels.compensation(code),
        count: group.length,
        amount: group.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      }))
      .sort((a, b) => b.amount - a.amount || b.count - a.count || (a.code < b.code ? -1 : 1)),
    costs: compensationTotal(
      received.flatMap(({ nature, compensations: granted }) =>
        granted.map(({ amount }) => ({ nature, amount })),
      ),
    ).byNature.map(({ nature, cents, n }) => ({ label: labels.nature(nature), count: n, amount: cents })),
    efforts: effortsOf(closed),
  }
}

function isLate(
  { immediate, doneAt, abandonedReason, promisedFor }: CaseFacts['agreedSolutions'][number],
  today: LocalDate,
): boolean {
  return !immediate && !doneAt && !abandonedReason && (promisedFor ?? today) < today
}

/** Replies, transfers, chasers and minutes of closed cases (S3). */
function effortsOf(closed: readonly CaseFacts[]): EffortData[] {
  const contacts = closed.map(contactsOfCase)
  const values = {
    replies: contacts.map(({ replies }) => replies),
    transfers: contacts.map(({ transfers }) => transfers),
    chasers: contacts.map(({ chasers }) => chasers),
    minutes: closed.map(({ minutesSpent, log }) => minutesOf(minutesSpent, log)),
  }
  return effortMeasures.map((measure) => {
    const { value, maximum, n } = mean(values[measure])
    const total = values[measure].reduce<number>((sum, one) => sum + (one ?? 0), 0)
    return { measure, total, mean: value, maximum, n }
  })
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
