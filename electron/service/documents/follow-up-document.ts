import type { OutputOf, ParsedInputOf } from '#shared/api/contract'
import { translate } from '#shared/i18n/translate'
import { breakdown, countByCode } from '#shared/indicators/breakdown'
import { pareto } from '#shared/indicators/pareto'
import { type CaseFacts, isCounted, receivedIn } from '#shared/reports/case-facts'
import { definitionsOf } from '#shared/reports/follow-up-definitions'
import {
  delayDataOf,
  flowOf,
  handlingDataOf,
  type Labels,
  summaryOf,
} from '#shared/reports/follow-up-figures'
import type { CountingRules, FollowUpReportData, RegisterRow } from '#shared/reports/follow-up-report-data'
import { showPerson } from '#shared/reports/identity'
import { standardOn } from '#shared/standards/standards'
import type { Language } from '#shared/text/language'
import { addMonths } from '#shared/time/day-number'
import { epochOf, localDateOf } from '#shared/time/local-date'
import { isInPeriod } from '#shared/time/period'
import type { Context } from '../context'
import { readRates } from '../rates/rate-handlers'
import { resolveSite } from '../resolve-reference'
import { cancellable } from './cancellable'
import { makeHeader } from './document-header'
import { fileNameOf } from './file-name'
import { gatherActions } from './gather-actions'
import { gatherCases } from './gather-cases'
import { gatherRemarks, summariseRemarks } from './gather-remarks'
import { gatherSeal } from './gather-seal'
import { enumLabel, labelsOf } from './labels'

/** About as many steps as the report has sections; its register adds one for a hundred rows. */
const sectionsOfReport = 12

type Question = ParsedInputOf<'documents.followUpReport'>

/** The follow-up report of a period as PDF. */
export async function makeFollowUpReport(
  context: Context,
  input: Question,
): Promise<OutputOf<'documents.followUpReport'>> {
  const data = await gatherFollowUp(context, input)
  const { renderFollowUpReport } = await import('../reports/follow-up-report')
  const steps = sectionsOfReport + data.register.length / 100
  const { bytes, pages } = await cancellable(context, input.token, steps, (options) =>
    renderFollowUpReport(data, options),
  )
  const words = translate(input.language, 'documents:fileName.followUp')
  return { fileName: fileNameOf([input.from, input.to, words]), bytes, pages }
}

/** Everything that the follow-up report of a period prints. */
export async function gatherFollowUp(
  context: Context,
  input: Omit<Question, 'token'>,
  /** Number under which the report is issued; without one it is provisional, whatever its period. */
  number?: string,
): Promise<FollowUpReportData> {
  const { language } = input
  const labels = labelsOf(context, language)
  const site = input.site ? resolveSite(context, input.site) : null
  const period = { from: input.from, to: input.to }
  const previous = { from: addMonths(period.from, -12), to: addMonths(period.to, -12) }
  const today = localDateOf(context.now, context.settings.timeZone)
  const cases = await gatherCases(context, period.to, site)
  const received = receivedIn(cases, period)
  const rates = await readRates(context, { ...period, site, per: 1_000 })
  const ratesBefore = await readRates(context, { ...previous, site, per: 1_000 })
  const standard = standardOn(context.settings.profile, today)
  const header = makeHeader(context, {
    reference: number ?? referenceOf(input),
    language,
    editedBy: input.preparedBy,
    isProvisional: number === undefined,
  })
  const rules = rulesOf(context, language)
  const data: Omit<FollowUpReportData, 'seal'> = {
    header,
    profile: context.settings.profile,
    period,
    previousPeriod: previous,
    sites: site ? [labels.site(site)] : [],
    identity: input.identity,
    standard: standard && {
      name: standard.name,
      version: standard.version[language],
      checkedOn: standard.checkedOn,
    },
    rules,
    definitions: definitionsOf({ header, period, rules }),
    summary: summaryOf(cases, period, previous, { now: rates.whole, before: ratesBefore.whole }, today),
    flow: flowOf(cases, period),
    breakdowns: breakdownsOf(received, labels, language),
    rate: { period: rates.whole, months: rates.months },
    delays: delayDataOf(cases, period, today, labels),
    handling: handlingDataOf(received, today, labels),
    actions: await gatherActions(context, period, language),
    remarks: summariseRemarks(await gatherRemarks(context, period, site), labels),
    signatures: signaturesOf(input),
    register: cases
      .filter((facts) => isInPeriod(facts.receivedOn, period))
      .sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1))
      .map((facts) => toRegisterRow(facts, input, labels)),
  }
  return { ...data, seal: await gatherSeal(context, data, language) }
}

function referenceOf({ from, to }: Pick<Question, 'from' | 'to'>): string {
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `RS-${year}`
  if (from === `${year}-01-01` && to === `${year}-06-30`) return `RS-${year}-S1`
  if (from === `${year}-07-01` && to === `${year}-12-31`) return `RS-${year}-S2`
  return `RS-${from.replaceAll('-', '')}-${to.replaceAll('-', '')}`
}

function rulesOf(context: Context, language: Language): CountingRules {
  const { acknowledgement, answer, writtenFormDays } = context.clocks
  const clocks = Object.entries({ acknowledgement, answer }).flatMap(([clock, { commitment, ceiling }]) =>
    Object.entries({ commitment, ceiling }).flatMap(([limit, delay]) => {
      if (!delay) return []
      const amount = translate(language, `calendars:amount.${delay.unit}`, { count: delay.amount })
      return [translate(language, `documents:clockLimit.${clock}.${limit}`, { amount })]
    }),
  )
  return {
    per: 1_000,
    naturesNotCounted: context.lists
      .filter((item) => item.list === 'NATURE' && !item.countsInRate)
      .map((item) => (language === 'fr' ? item.labelFr : item.labelEn)),
    clocks,
    formalisationDays: writtenFormDays,
  }
}

function breakdownsOf(
  received: readonly CaseFacts[],
  labels: Labels,
  language: Language,
): FollowUpReportData['breakdowns'] {
  const severityLabel = (code: string) => enumLabel(language, 'severity', code)
  return {
    channels: breakdown(countByCode(received, (facts) => facts.channel, labels.channel)),
    sites: breakdown(countByCode(received, (facts) => facts.site, labels.site)),
    natures: pareto(countByCode(received, (facts) => facts.nature, labels.nature)),
    severities: breakdown(
      countByCode(received, (facts) => facts.severity && String(facts.severity), severityLabel),
      received.length,
    ),
  }
}

function signaturesOf(input: Pick<Question, 'preparedBy'>): FollowUpReportData['signatures'] {
  const empty = { name: null, jobTitle: null, signedOn: null }
  return [
    { ...empty, role: 'drafted', name: input.preparedBy ?? null },
    { ...empty, role: 'checked' },
    { ...empty, role: 'approved' },
  ]
}

function toRegisterRow(facts: CaseFacts, input: Pick<Question, 'identity'>, labels: Labels): RegisterRow {
  return {
    number: facts.number,
    receivedAt: facts.receivedAt,
    person: showPerson(input.identity, facts.person),
    channel: labels.channel(facts.channel),
    site: labels.site(facts.site),
    nature: labels.nature(facts.nature),
    severity: facts.severity,
    status: facts.status,
    outcome: facts.outcome && labels.outcome(facts.outcome),
    answeredAt: facts.answeredAt,
    closedAt: facts.closedAt,
    minutes:
      facts.closedAt && isCounted(facts)
        ? (epochOf(facts.closedAt) - epochOf(facts.receivedAt)) / 60_000
        : null,
  }
}
