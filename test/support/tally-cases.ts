import type { AsOf } from '#shared/calendars/past-due'
import { tallyFlow } from '#shared/indicators/backlog'
import { countByCode } from '#shared/indicators/breakdown'
import { sumClosed } from '#shared/indicators/closed-sums'
import { messagesOf, minutesOf } from '#shared/indicators/contacts'
import { delaysOf, replyGaps, type SortedMinutes, sortMinutes } from '#shared/indicators/delays'
import type { IndicatorTallies } from '#shared/indicators/indicator-tallies'
import { severityWeight } from '#shared/indicators/pareto'
import { sumReceived } from '#shared/indicators/received-sums'
import { acknowledgedInTime, withinCommitment } from '#shared/indicators/timeliness'
import { type CaseFacts, closedIn, contactsOfCase, isCounted, receivedIn } from '#shared/reports/case-facts'
import type { Period } from '#shared/time/local-date'
import { monthsOfPeriod } from '#shared/time/period'

/**
 * The tallies of a period from every case of the register in memory: what the database must agree with. `moment` is
 * now and the date at the organisation, to tell what is overdue.
 */
export function tallyCases(cases: readonly CaseFacts[], period: Period, moment: AsOf): IndicatorTallies {
  const received = receivedIn(cases, period)
  const closed = closedIn(cases, period)
  const { part, n } = withinCommitment(cases.filter(isCounted), period, moment)
  return {
    received: sumReceived(
      received.map((facts) => {
        const { part: inTime, n: due } = acknowledgedInTime([facts], moment)
        const { channel, site, nature, severity } = facts
        const isOurs = facts.competence === null || facts.competence === 'OURS'
        return {
          ...{ channel, site, nature, severity, isOurs },
          count: 1,
          acknowledgedInTime: inTime,
          acknowledgementDue: due,
        }
      }),
    ),
    thirdParties: countByCode(
      received,
      ({ thirdPartyName }) => thirdPartyName,
      (name) => name,
    ),
    firstResponses: minutesTo(received, 'firstSubstantiveResponseAt'),
    closed: sumClosed(
      closed.flatMap((facts) =>
        delaysOf([{ number: facts.number, from: facts.receivedAt, to: facts.closedAt }]).map((delay) => ({
          ...delay,
          ...contactsOfCase(facts),
          minutesSpent: minutesOf(facts.minutesSpent, facts.log),
        })),
      ),
      closed.flatMap((facts) => replyGaps(messagesOf(facts.receivedAt, facts, facts.log))),
    ),
    scores: closed.map(({ satisfactionScore, effortScore, recommendScore, satisfied, cameAgain }) => ({
      ...{ satisfactionScore, effortScore, recommendScore, satisfied, cameAgain },
      count: 1,
    })),
    withinCommitment: { part, n },
    flow: tallyFlow(
      cases.filter(({ kind }) => kind === 'complaint').map(({ flow }) => flow),
      period,
    ),
    compensations: received.flatMap(({ nature, compensations }) =>
      compensations.map(({ amount }) => ({ nature, amount, n: 1 })),
    ),
    delayMonths: monthsOfPeriod(period).map(({ month }) => ({
      month,
      firstResponses: minutesTo(
        received.filter(({ receivedOn }) => receivedOn.startsWith(month)),
        'firstSubstantiveResponseAt',
      ),
      resolutions: minutesTo(
        closed.filter(({ closedOn }) => closedOn?.startsWith(month)),
        'closedAt',
      ),
    })),
    causes: tallyCauses(received),
  }
}

function minutesTo(
  cases: readonly CaseFacts[],
  end: 'firstSubstantiveResponseAt' | 'closedAt',
): SortedMinutes {
  const spans = cases.map((facts) => ({ number: facts.number, from: facts.receivedAt, to: facts[end] }))
  return sortMinutes(delaysOf(spans).map(({ minutes }) => minutes))
}

function tallyCauses(received: readonly CaseFacts[]): IndicatorTallies['causes'] {
  const groups = new Map<string, IndicatorTallies['causes'][number]>()
  for (const { causes, severity, competence } of received) {
    const isOurs = competence === null || competence === 'OURS'
    for (const { id, label } of causes) {
      const { count, weight, actable } = groups.get(id) ?? { count: 0, weight: 0, actable: 0 }
      groups.set(id, {
        ...{ code: id, label, count: count + 1 },
        weight: weight + severityWeight(severity),
        actable: actable + (isOurs ? 1 : 0),
      })
    }
  }
  return [...groups.values()]
}
