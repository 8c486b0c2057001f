import { type CaseFacts, closedIn, isCounted, receivedIn } from '#shared/reports/case-facts'
import { definitionsOf } from '#shared/reports/follow-up-definitions'
import { delayDataOf, flowOf, summaryOf } from '#shared/reports/follow-up-figures'
import {
  type FollowUpReportData,
  type RegisterRow,
  signatureRoles,
} from '#shared/reports/follow-up-report-data'
import { handlingDataOf } from '#shared/reports/handling-figures'
import { showPerson } from '#shared/reports/identity'
import type { Labels } from '#shared/reports/labels'
import type { ReportQuestion } from '#shared/reports/report-question'
import { type ReportSectionKey, sectionsOfProfile } from '#shared/reports/report-sections'
import { satisfactionDataOf, satisfactionTargets } from '#shared/reports/satisfaction-data'
import { epochOf, localDateOf } from '#shared/time/local-date'
import { isInPeriod } from '#shared/time/period'
import { yearEarlier } from '#shared/time/year-earlier'
import type { Context } from '../context'
import { gatherReview } from '../improvement/review-document'
import { gatherRisks } from '../improvement/risk-document'
import { gatherAssessment } from '../improvement/self-assessment-document'
import { standardInForce } from '../improvement/standard-handlers'
import { readTargetValues } from '../indicators/target-store'
import { computeRates } from '../rates/rate-handlers'
import { breakdownsOf } from './breakdowns'
import { countingRules } from './counting-rules'
import { makeHeader } from './document-header'
import { gatherActions } from './gather-actions'
import { gatherCases } from './gather-cases'
import { gatherReportCauses } from './gather-causes'
import { gatherJournal } from './gather-journal'
import { gatherRecourse } from './gather-recourse'
import { gatherRemarks, summariseRemarks, toRemarkRow } from './gather-remarks'
import { gatherSample } from './gather-sample'
import { gatherSeal } from './gather-seal'
import { labelsOf } from './labels'
import { resolveSites } from './resolve-sites'

export type Question = ReportQuestion

/** Everything that the follow-up report of a period prints, and nothing of what is left out of it. */
export async function gatherFollowUp(
  context: Context,
  input: Question,
  /** Number under which the report is issued; without one it is provisional, whatever its period. */
  number?: string,
): Promise<FollowUpReportData> {
  const { language, identity } = input
  const { profile, timeZone } = context.settings
  const labels = labelsOf(context, language)
  const sites = resolveSites(context, input.sites)
  const period = { from: input.from, to: input.to }
  const previous = yearEarlier(period)
  const today = localDateOf(context.now, timeZone)
  const moment = { today, now: context.now }
  const cases = await gatherCases(context, period.to, sites)
  const received = receivedIn(cases, period)
  const inPeriod = cases.filter((facts) => isInPeriod(facts.receivedOn, period))
  const rates = await computeRates(context, { period, sites }, 1_000)
  const ratesBefore = await computeRates(context, { period: previous, sites }, 1_000)
  const header = makeHeader(context, {
    reference: number ?? referenceOf(input),
    language,
    editedBy: input.preparedBy,
    isProvisional: number === undefined,
  })
  const standard = await standardInForce(context, input.auditOn ?? today, language)
  const rules = countingRules(context, language)
  const remarkRows = await gatherRemarks(context, period, sites)
  const omitted = sectionsOfProfile(profile)
    .map(({ key }) => key)
    .filter((key) => input.omit.includes(key))
  const isTold = (key: ReportSectionKey) => !omitted.includes(key)
  const told = <T>(key: ReportSectionKey, part: T): T | null => (isTold(key) ? part : null)
  const listed = <T>(key: ReportSectionKey, part: readonly T[]): readonly T[] => (isTold(key) ? part : [])
  const summary = summaryOf(cases, period, previous, { now: rates.whole, before: ratesBefore.whole }, moment)
  const data: Omit<FollowUpReportData, 'seal'> = {
    header,
    profile,
    period,
    previousPeriod: previous,
    sites: sites.map(labels.site),
    omitted,
    identity,
    standard: standard && {
      name: standard.name,
      version: standard.version,
      text: standard.text,
      checkedOn: standard.checkedOn,
    },
    ...(input.auditOn && { auditOn: input.auditOn }),
    rules,
    definitions: definitionsOf({ header, period, rules }),
    summary: listed('summary', summary),
    flow: listed('flow', flowOf(cases, period)),
    breakdowns: told('breakdowns', breakdownsOf(received, labels, language)),
    rate: told('rate', { period: rates.whole, months: rates.months }),
    delays: told('delays', delayDataOf(cases, period, moment, labels)),
    handling: told('handling', handlingDataOf(received, closedIn(cases, period), today, labels)),
    satisfaction: told(
      'satisfaction',
      satisfactionDataOf(cases, period, await readTargetValues(context.db, satisfactionTargets)),
    ),
    recourse: told('recourse', await gatherRecourse(context, cases, period, language)),
    causes: told('causes', await gatherReportCauses(context, received, sites, language)),
    actions: listed('plan', await gatherActions(context, period, language)),
    remarks: told('remarks', await summariseRemarks(context, remarkRows, labels)),
    risks: listed('risks', await gatherRisks(context)),
    review: told('review', await gatherReview(context, period)),
    signatures: listed('signatures', signaturesOf(input, header.editedBy)),
    register: listed(
      'register',
      inPeriod
        .toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0))
        .map((facts) => toRegisterRow(facts, input, labels)),
    ),
    remarkRows: listed(
      'remarksTable',
      remarkRows.map((row) => toRemarkRow(row, labels)),
    ),
    sample: isTold('sheets')
      ? await gatherSample(
          context,
          inPeriod.map((facts) => facts.number),
          input,
        )
      : null,
    assessment: told('assessment', await gatherAssessment(context, today)),
    journal: isTold('journal') ? await gatherJournal(context, { period, sites, identity, language }) : [],
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

function signaturesOf({ signatories }: Question, editedBy: string | null): FollowUpReportData['signatures'] {
  return signatureRoles.map((role) => {
    const { name, jobTitle, signedOn } = signatories[role] ?? {}
    const drafter = role === 'drafted' ? editedBy : null
    return { role, name: name ?? drafter, jobTitle: jobTitle ?? null, signedOn: signedOn ?? null }
  })
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
