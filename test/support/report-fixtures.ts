import { complaintStatuses } from '#shared/complaints/complaint-status'
import type { IdentityOption } from '#shared/documents/identity-option'
import { translate } from '#shared/i18n/translate'
import type { RateResult } from '#shared/rates/rate-api'
import type { DocumentHeader } from '#shared/reports/document-header-data'
import { definitionsOf } from '#shared/reports/follow-up-definitions'
import type {
  FlowMonth,
  FollowUpReportData,
  InTimeData,
  RegisterRow,
} from '#shared/reports/follow-up-report-data'
import { showPerson } from '#shared/reports/identity'
import type { ParetoShare, Share } from '#shared/reports/share-data'
import type { Language } from '#shared/text/language'
import { monthsOfPeriod } from '#shared/time/period'

const natures = [
  ['ACCUEIL', 'Accueil', 19],
  ['INFORMATION_INEXACTE', 'Information inexacte', 14],
  ['HORAIRES', 'Horaires', 9],
  ['RESERVATION', 'Réservation', 6],
  ['PROPRETE', 'Propreté', 4],
  ['SIGNALETIQUE', 'Signalétique', 3],
  ['ACCESSIBILITE', 'Accessibilité', 2],
  ['AUTRE', 'Autre', 2],
  ['DONNEES_PERSONNELLES', 'Données personnelles', 1],
] as const
const natureNames = natures.flatMap(([, label, count]) => Array.from({ length: count }, () => label))
const sites = [
  'Bureau du Port',
  'Maison du tourisme, place de la République',
  'Point information de la Plage',
]
const channels = ['EMAIL', 'COUNTER', 'LETTER', 'WEB_FORM', 'ONLINE_REVIEW'] as const
const people = [
  'Jeanne Lefèvre',
  'Camping Les Flots bleus',
  'Jean-Pierre Le Goff',
  'Søren Ægidius',
  'Müller, Anke',
  'Famille Nguyễn',
]
const period = { from: '2026-01-01', to: '2026-12-31' }

/** The head of a document, as an organisation would have filled in its settings. */
export function headerFixture(changes: Partial<DocumentHeader> = {}): DocumentHeader {
  return {
    language: 'fr',
    timeZone: 'Europe/Paris',
    organisation: {
      name: 'Office de tourisme intercommunal des Côtes de Saint-Aubin',
      siret: '123 456 789 00012',
      declarationNumber: null,
      address: '2, quai de la République, 22000 Saint-Aubin-sur-Mer',
      phone: '02 96 00 00 00',
      email: 'accueil@saint-aubin.example',
      logo: null,
    },
    reference: 'RS-2026-01',
    editedAt: '2027-01-14T09:30:00.000Z',
    editedBy: 'Claire Martin',
    softwareVersion: '0.1.0',
    isProvisional: false,
    isDemonstration: false,
    ...changes,
  }
}

export interface ReportFixture {
  readonly complaints?: number
  readonly language?: Language
  readonly identity?: IdentityOption
  readonly omitted?: FollowUpReportData['omitted']
  readonly header?: Partial<DocumentHeader>
}

/** A year of a tourist office; `complaints: 0` is a year in which nothing happened. */
export function followUpFixture(fixture: ReportFixture = {}): FollowUpReportData {
  const { complaints = 60, language = 'fr', identity = 'anonymous', omitted = [] } = fixture
  const register = Array.from({ length: complaints }, (_, index) => registerRow(index, language, identity))
  const closed = register
    .filter((row) => row.minutes !== null)
    .toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))
  const minutes = closed.map((row) => row.minutes ?? 0).toReversed()
  const months = monthsOfPeriod(period)
  const flow = flowOf(
    register,
    months.map((month) => month.month),
  )
  const counted = register.filter((row) => row.status !== 'CANCELLED' && row.status !== 'RECLASSIFIED')
  const rate = rateOf(counted.length, complaints === 0 ? null : 88_281, period)
  const header = headerFixture({ language, ...fixture.header })
  const rules = {
    per: 1000,
    naturesNotCounted: ['Prix'],
    clocks: ['accusé de réception sous 2 jours ouvrés', 'réponse sous 3 jours ouvrables'],
    formalisationDays: 15,
  }
  return {
    header,
    profile: 'TOURIST_OFFICE',
    period,
    previousPeriod: { from: '2025-01-01', to: '2025-12-31' },
    sites: [],
    omitted,
    identity,
    standard: { name: 'Qualité Tourisme', version: '2024', text: null, checkedOn: '2026-02-02' },
    rules,
    definitions: definitionsOf({ header, period, rules }),
    summary: [
      { measure: 'received', value: counted.length, n: null, previous: counted.length + 3 },
      { measure: 'backlog', value: flow.at(-1)?.end ?? 0, n: null, previous: flow.at(-1)?.end ?? 0 },
      { measure: 'rate', value: rate.rate, n: rate.count, previous: rate.rate === null ? null : 0.61 },
      { measure: 'resolutionMedian', value: percentile(minutes, 0.5), n: closed.length, previous: 7000 },
      { measure: 'withinCommitment', value: complaints === 0 ? null : 87.5, n: complaints, previous: 80.2 },
      { measure: 'remarks', value: 132, n: null, previous: null },
    ],
    flow,
    breakdowns: {
      channels: sharesOf(register, (row) => row.channel),
      sites: sharesOf(register, (row) => row.site),
      natures: paretoOf(sharesOf(register, (row) => row.nature)),
      severities: sharesOf(register, (row) => translate(language, `enums:severity.${row.severity ?? 1}`)),
      thirdParties: [],
      recurring: [],
    },
    rate: {
      period: rate,
      months: months.map((month, index) =>
        rateOf(
          flow[index]?.received ?? 0,
          complaints === 0 || index === 1 ? null : 4000 + index * 900,
          month,
        ),
      ),
    },
    delays: {
      closed: closed.length,
      median: percentile(minutes, 0.5),
      p90: closed.length < 5 ? null : percentile(minutes, 0.9),
      longest: minutes.at(-1) ?? null,
      medianWithoutFirstContact: percentile(minutes, 0.6),
      withinCommitment: inTime(Math.floor(complaints * 0.875), complaints),
      acknowledgedInTime: inTime(Math.floor(complaints * 0.95), complaints),
      slowest: closed.slice(0, 10).map((row) => ({
        number: row.number,
        receivedAt: row.receivedAt,
        closedAt: row.closedAt ?? row.receivedAt,
        minutes: row.minutes ?? 0,
        nature: row.nature,
        site: row.site,
      })),
      overdue: register
        .filter((row) => row.answeredAt === null && row.status === 'RECEIVED')
        .slice(0, 12)
        .map((row, index) => ({
          number: row.number,
          receivedAt: row.receivedAt,
          answerDueOn: '2026-12-20',
          daysLate: 25 - index,
          nature: row.nature,
          site: row.site,
          handledBy: index % 3 === 0 ? null : 'Claire Martin',
        })),
    },
    handling: {
      outcomes: complaints === 0 ? [] : outcomesOf(closed.length, language),
      undecided: complaints - closed.length,
      solutions: {
        immediate: complaints >> 1,
        promised: complaints >> 2,
        done: complaints >> 3,
        abandoned: 0,
        late: 1,
      },
      compensations:
        complaints === 0
          ? []
          : [
              {
                code: 'APOLOGY',
                label: translate(language, 'enums:compensationType.APOLOGY'),
                count: 21,
                amount: 0,
              },
              {
                code: 'REFUND',
                label: translate(language, 'enums:compensationType.REFUND'),
                count: 6,
                amount: 18_450,
              },
              {
                code: 'VOUCHER',
                label: translate(language, 'enums:compensationType.VOUCHER'),
                count: 3,
                amount: 105_000,
              },
            ],
      costs: [],
      efforts: [],
    },
    satisfaction: null,
    recourse: null,
    causes: null,
    actions: [],
    remarks: remarksSummaryFixture(complaints === 0),
    risks: [],
    review: null,
    signatures: [
      { role: 'drafted', name: 'Claire Martin', jobTitle: 'Responsable qualité', signedOn: '2027-01-14' },
      { role: 'checked', name: null, jobTitle: null, signedOn: null },
      { role: 'approved', name: null, jobTitle: 'Directrice', signedOn: null },
    ],
    register,
    remarkRows: [],
    sample: null,
    assessment: null,
    journal: [],
    seal: {
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      historySequence: 1_482,
      historyHash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
      series: [
        {
          kind: translate(language, 'enums:kind.complaint'),
          year: 2026,
          records: complaints,
          first: register[0]?.number ?? null,
          last: register.at(-1)?.number ?? null,
          gaps: 0,
        },
      ],
    },
  }
}

function remarksSummaryFixture(isEmpty: boolean): FollowUpReportData['remarks'] {
  const rule = { count: 3, days: 90 }
  if (isEmpty) {
    const none = { remarks: 0, suggestions: 0, transmitted: 0, answered: 0, decided: 0, displayed: 0 }
    return { ...none, topics: [], recurrences: [], recurrenceRule: rule }
  }
  return {
    remarks: 118,
    suggestions: 14,
    transmitted: 64,
    answered: 41,
    decided: 22,
    displayed: 9,
    topics: [
      { topic: 'Stationnement', negative: 38, neutral: 4, positive: 0, total: 42 },
      { topic: 'Toilettes publiques', negative: 27, neutral: 1, positive: 0, total: 28 },
      { topic: 'Accueil', negative: 3, neutral: 5, positive: 25, total: 33 },
      { topic: 'Hébergement', negative: 21, neutral: 6, positive: 2, total: 29 },
    ],
    recurrences: [
      { topic: 'Stationnement', site: 'Bureau du Port', count: 11, from: '2026-06-02', to: '2026-08-30' },
      { topic: 'Toilettes publiques', site: null, count: 7, from: '2026-07-01', to: '2026-09-11' },
    ],
    recurrenceRule: rule,
  }
}

function registerRow(index: number, language: Language, identity: IdentityOption): RegisterRow {
  const receivedAt = new Date(Date.UTC(2026, 0, 3 + Math.floor((index % 60) * 5.9), 9, (index * 37) % 540))
  const status =
    index % 7 === 5
      ? 'RECEIVED'
      : index % 19 === 18
        ? (complaintStatuses[8 + (index % 2)] ?? 'CANCELLED')
        : 'CLOSED'
  const isClosed = status === 'CLOSED'
  const minutes = isClosed ? 300 + ((index * 7907) % 12_000) * (index % 13 === 0 ? 4 : 1) : null
  const closedAt = minutes === null ? null : new Date(receivedAt.getTime() + minutes * 60_000).toISOString()
  const nature = natureNames[(index * 7) % natureNames.length] ?? natures[0][1]
  const channel = channels[(index * 3) % 5] ?? 'EMAIL'
  return {
    number: `R-2026-${String(index + 1).padStart(4, '0')}`,
    receivedAt: receivedAt.toISOString(),
    person: showPerson(identity, { name: people[index % people.length] ?? null, organisation: null }),
    channel: translate(language, `enums:channel.${channel}`),
    site: sites[index % 5 === 0 ? 1 : index % 3 === 0 ? 2 : 0] ?? '',
    nature,
    severity: index % 11 === 0 ? 4 : index % 4 === 0 ? 3 : index % 3 === 0 ? 2 : 1,
    status,
    outcome: isClosed
      ? translate(language, `enums:outcome.${index % 4 === 0 ? 'PARTLY_UPHELD' : 'UPHELD'}`)
      : null,
    answeredAt: closedAt,
    closedAt,
    minutes,
  }
}

function flowOf(register: readonly RegisterRow[], months: readonly string[]): FlowMonth[] {
  let start = 4
  return months.map((month) => {
    const received = register.filter((row) => row.receivedAt.startsWith(month))
    const closed = register.filter((row) => row.closedAt?.startsWith(month)).length
    const reclassified = received.filter((row) => row.status === 'RECLASSIFIED').length
    const cancelled = received.filter((row) => row.status === 'CANCELLED').length
    const end = start + received.length - closed - reclassified - cancelled
    const line = {
      month,
      start,
      received: received.length,
      reopened: 0,
      closed,
      reclassified,
      cancelled,
      end,
    }
    start = end
    return line
  })
}

function rateOf(count: number, base: number | null, span: { from: string; to: string }): RateResult {
  return {
    rate: base === null ? null : Math.round((count * 100_000) / base) / 100,
    count,
    base,
    per: 1000,
    baseKind: 'VISITORS',
    from: span.from,
    to: span.to,
    reason: base === null ? 'BASE_MISSING' : null,
    coverage: base === null ? null : 'EXACT',
    covered: base === null ? [] : [{ from: span.from, to: span.to }],
    sources: base === null ? [] : ['Comptages aux portes, relevés mensuels'],
    excluded: { cancelled: 1, reclassified: 2, oral: 3, outOfScope: 0, natureNotCounted: 4 },
    partialYear: false,
    annualised: null,
    lowReliability: count < 5,
    interval: base === null ? null : { low: 0.49, high: 0.83 },
  }
}

function sharesOf(register: readonly RegisterRow[], labelOf: (row: RegisterRow) => string): Share[] {
  const counts = new Map<string, number>()
  for (const row of register) counts.set(labelOf(row), (counts.get(labelOf(row)) ?? 0) + 1)
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'fr'))
    .map(([label, count]) => ({
      code: label.toUpperCase(),
      label,
      count,
      percent: (count * 100) / register.length,
    }))
}

function paretoOf(shares: readonly Share[]): ParetoShare[] {
  const total = shares.reduce((sum, share) => sum + share.count, 0)
  let running = 0
  return shares.map((share) => {
    const before = running
    running += share.count
    const reachesThreshold = before < total * 0.8 && running >= total * 0.8
    return { ...share, cumulativePercent: (running * 100) / total, reachesThreshold }
  })
}

function outcomesOf(closed: number, language: Language): Share[] {
  const partly = Math.floor(closed / 4)
  return [
    { code: 'UPHELD', count: closed - partly },
    { code: 'PARTLY_UPHELD', count: partly },
  ].map(({ code, count }) => ({
    code,
    count,
    label: translate(language, `enums:outcome.${code}`),
    percent: closed === 0 ? 0 : (count * 100) / closed,
  }))
}

function inTime(count: number, due: number): InTimeData {
  return { inTime: count, due, percent: due === 0 ? null : (count * 100) / due }
}

function percentile(sorted: readonly number[], part: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? null
}
