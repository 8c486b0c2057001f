import { mediationWindow } from '#shared/case-events/mediation-window'
import { translate } from '#shared/i18n/translate'
import { type CaseFacts, isCounted } from '#shared/reports/case-facts'
import type { RecourseData, RecourseStep } from '#shared/reports/recourse-data'
import type { Language } from '#shared/text/language'
import { localDateOf, type Period } from '#shared/time/local-date'
import { isInPeriod } from '#shared/time/period'
import { type Context, zoneOf } from '../context'
import { todayAt } from '../local-day'

const refusals: ReadonlySet<string | null> = new Set(['NOT_UPHELD', 'PARTLY_UPHELD'])
/** Recourse and mediation of a period: what was told, what was asked for, how it ended. */
export async function gatherRecourse(
  context: Context,
  cases: readonly CaseFacts[],
  period: Period,
  language: Language,
): Promise<RecourseData> {
  const { name, address, website } = context.settings.organisation.mediator
  const counted = new Set(cases.filter(isCounted).map(({ id }) => id))
  const rows = await context.db
    .selectFrom('complaint')
    .select(['id', 'number', 'site', 'recourseGiven', 'outcome', 'answeredOn'])
    .select(['appealedAt', 'appealAnsweredAt', 'mediationOpenedAt', 'mediationEndedAt'])
    .where((where) =>
      where.or([
        where('appealedAt', 'is not', null),
        where('mediationOpenedAt', 'is not', null),
        where('outcome', 'in', ['NOT_UPHELD', 'PARTLY_UPHELD']),
      ]),
    )
    .orderBy('numberOrder')
    .execute()
  const scoped = rows.filter(({ id }) => counted.has(id))
  const refused = scoped.filter(
    (row) => refusals.has(row.outcome) && row.answeredOn !== null && isInPeriod(row.answeredOn, period),
  )
  const results = await readResults(context, language)
  const steps = scoped.flatMap((row): RecourseStep[] => {
    const on = (at: string | null) => (at === null ? null : localDateOf(at, zoneOf(context, row.site)))
    const step = (kind: RecourseStep['kind'], openedAt: string | null, endedAt: string | null) => {
      const openedOn = on(openedAt)
      if (openedOn === null) return []
      const endedOn = on(endedAt)
      return [
        { number: row.number, kind, openedOn, endedOn, result: results.get(`${row.id} ${kind}`) ?? null },
      ]
    }
    return [
      ...step('APPEAL', row.appealedAt, row.appealAnsweredAt),
      ...step('MEDIATION', row.mediationOpenedAt, row.mediationEndedAt),
    ]
  })
  const today = todayAt(context)
  const isUnderWay = ({ openedOn, endedOn }: RecourseStep) =>
    openedOn <= period.to && (endedOn === null || endedOn >= period.from)
  return {
    mediator: name && address && website ? { name, address, website } : null,
    refused: refused.length,
    told: refused.filter((row) => row.recourseGiven === 1).length,
    steps: steps
      .filter(isUnderWay)
      .sort((a, b) => (a.openedOn < b.openedOn ? -1 : a.openedOn > b.openedOn ? 1 : 0)),
    openToMediation: cases
      .filter((facts) => isCounted(facts) && facts.answeredOn === null && facts.closedOn === null)
      .filter(({ receivedOn, today: day = today }) => {
        const { from, until } = mediationWindow(receivedOn, null)
        return from <= day && day <= until
      })
      .map(({ number }) => number),
  }
}

/** How appeals and mediations ended, by case and kind; the last word counts. */
async function readResults(context: Context, language: Language): Promise<Map<string, string>> {
  const rows = await context.db
    .selectFrom('caseEvent')
    .select(['complaintId', 'type', 'result'])
    .where('type', 'in', ['APPEAL_ANSWER', 'MEDIATION_RESULT'])
    .where('withdrawnAt', 'is', null)
    .orderBy('rank')
    .execute()
  return new Map(
    rows.flatMap(({ complaintId, type, result }) => {
      if (result === null) return []
      const kind = type === 'APPEAL_ANSWER' ? 'APPEAL' : 'MEDIATION'
      return [[`${complaintId} ${kind}`, translate(language, `case:events.result.${result}`)] as const]
    }),
  )
}
