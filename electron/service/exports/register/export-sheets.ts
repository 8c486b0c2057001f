import type { CustomerBase } from '#shared/customer-bases/customer-base-api'
import { hasMessage, translate } from '#shared/i18n/translate'
import { isWritten } from '#shared/intake/intake-rules'
import { localDateTimeOf } from '#shared/time/local-date'
import { type Context, zoneOf } from '../../context'
import { readBases } from '../../customer-bases/customer-base-handlers'
import { enumLabel, labelsOf } from '../../documents/labels'
import { dateCell, type SheetCell, type SheetSource, textCell } from '../sheet-cell'
import type { ExportQuestion } from './export-question'
import { type ListedComplaint, type ListedRemark, walkComplaints, walkRemarks } from './walk-entries'

/** `open`: also in open data, since it tells of nobody. */
type Column<T> = readonly [key: string, width: number, read: (entry: T) => SheetCell, open?: 'open']

/** The sheets of a register; headings and codes in French, as they are read back by the import. */
export function listSheets(context: Context, { what, anonymous }: ExportQuestion): SheetSource[] {
  const sheets: SheetSource[] = []
  if (what !== 'remarks')
    sheets.push(sheetOf('complaints', complaintColumns(context), () => walkComplaints(context), anonymous))
  if (what !== 'complaints')
    sheets.push(sheetOf('remarks', remarkColumns(context), () => walkRemarks(context), anonymous))
  if (what === 'all') sheets.push(sheetOf('bases', baseColumns(context), () => walkBases(context), anonymous))
  return sheets
}

async function* walkBases({ db }: Context): AsyncGenerator<CustomerBase[], void, undefined> {
  yield await readBases(db)
}

const longTexts = new Set(['verbatim', 'summary', 'measuresTaken', 'refusalGrounds', 'publicAnswer'])

function sheetOf<T>(
  name: string,
  columns: readonly Column<T>[],
  walk: () => AsyncIterable<readonly T[]>,
  anonymous: boolean,
): SheetSource {
  const shown = anonymous ? columns.filter(([, , , open]) => open) : columns
  return {
    name: translate('fr', `imports:export.sheets.${name}`),
    columns: shown.map(([key, width]) => ({ header: headingOf(key), width, isLong: longTexts.has(key) })),
    async *pages() {
      for await (const entries of walk()) yield entries.map((entry) => shown.map(([, , read]) => read(entry)))
    },
  }
}

function headingOf(key: string): string {
  const field = `fields:${key}` as const
  return hasMessage('fr', field) ? translate('fr', field) : translate('fr', `imports:export.columns.${key}`)
}

function readersOf(context: Context) {
  const labels = labelsOf(context, 'fr')
  const names = new Map(context.employees.map((employee) => [employee.id, employee.name]))
  return {
    labels,
    at: (at: string | null, site: string): SheetCell =>
      at === null ? null : { dateTime: localDateTimeOf(at, zoneOf(context, site)) },
    person: (id: string | null) => textCell(id === null ? null : (names.get(id) ?? '—')),
    yesNo: (value: boolean | null) => textCell(value === null ? null : value ? 'oui' : 'non'),
    number: (value: number | null): SheetCell => (value === null ? null : { number: value }),
    code: (name: string, code: string | null) => textCell(code && enumLabel('fr', name, code)),
    channel: (code: string | null) => textCell(code && labels.channel(code)),
  }
}

function complaintColumns(context: Context): Column<ListedComplaint>[] {
  const { labels, at, person, yesNo, number, code, channel } = readersOf(context)
  return [
    ['number', 15, (c) => ({ text: c.number }), 'open'],
    ['kind', 14, (c) => code('kind', c.kind), 'open'],
    ['status', 18, (c) => code('status', c.status), 'open'],
    ['receivedAt', 17, (c) => at(c.receivedAt, c.site), 'open'],
    ['channel', 18, (c) => channel(c.channel), 'open'],
    ['writtenForm', 12, (c) => yesNo(isWritten(c.channel, c.writtenForm)), 'open'],
    ['site', 20, (c) => textCell(labels.site(c.site)), 'open'],
    ['receivedBy', 20, (c) => person(c.receivedBy)],
    ['complainant.name', 26, (c) => textCell(c.complainant?.name ?? null)],
    ['complainant.organisation', 22, (c) => textCell(c.complainant?.organisation ?? null)],
    ['complainant.street', 26, (c) => textCell(c.complainant?.address.street ?? null)],
    ['complainant.postalCode', 11, (c) => textCell(c.complainant?.address.postalCode ?? null)],
    ['complainant.city', 20, (c) => textCell(c.complainant?.address.city ?? null)],
    ['complainant.country', 14, (c) => textCell(c.complainant?.address.country ?? null)],
    ['complainant.phone', 17, (c) => textCell(c.complainant?.phone ?? null)],
    ['complainant.email', 28, (c) => textCell(c.complainant?.email ?? null)],
    ['complainant.stakeholder', 14, (c) => code('stakeholder', c.complainant?.stakeholder ?? null), 'open'],
    ['occurredOn', 12, (c) => dateCell(c.occurredOn), 'open'],
    ['place', 20, (c) => textCell(c.place)],
    ['service', 20, (c) => textCell(c.service)],
    ['thirdParty.name', 24, (c) => textCell(c.thirdParty?.name ?? null)],
    ['nature', 22, (c) => textCell(labels.nature(c.nature)), 'open'],
    ['reason', 24, (c) => textCell(c.reason)],
    ['verbatim', 70, (c) => textCell(c.verbatim)],
    ['summary', 50, (c) => textCell(c.summary)],
    ['requestedRemedy', 30, (c) => textCell(c.requestedRemedy)],
    ['severity', 10, (c) => code('severity', c.severity === null ? null : String(c.severity)), 'open'],
    ['safety', 10, (c) => yesNo(c.safety), 'open'],
    ['priority', 14, (c) => code('priority', c.priority), 'open'],
    ['inScope', 12, (c) => yesNo(c.inScope), 'open'],
    ['handledBy', 20, (c) => person(c.handledBy)],
    ['measuresTaken', 40, (c) => textCell(c.measuresTaken)],
    ['rootCause', 24, (c) => textCell(c.rootCause)],
    ['outcome', 18, (c) => code('outcome', c.outcome), 'open'],
    ['refusalGrounds', 40, (c) => textCell(c.refusalGrounds)],
    ['recourseGiven', 12, (c) => yesNo(c.recourseGiven), 'open'],
    [
      'agreedSolutions.description',
      40,
      (c) => textCell(c.agreedSolutions.map((s) => s.description).join('\n') || null),
    ],
    [
      'compensations.amount',
      12,
      (c) =>
        number(
          c.compensations.length === 0
            ? null
            : c.compensations.reduce((sum, { amount }) => sum + (amount ?? 0), 0) / 100,
        ),
      'open',
    ],
    ['acknowledgedAt', 17, (c) => at(c.acknowledgedAt, c.site), 'open'],
    ['answerDueOn', 12, (c) => dateCell(c.answerDueOn), 'open'],
    ['answeredAt', 17, (c) => at(c.answeredAt, c.site), 'open'],
    ['answerChannel', 16, (c) => channel(c.answerChannel), 'open'],
    ['followedUpAt', 17, (c) => at(c.followedUpAt, c.site), 'open'],
    ['satisfied', 10, (c) => yesNo(c.satisfied), 'open'],
    ['cameAgain', 10, (c) => yesNo(c.cameAgain), 'open'],
    ['satisfactionScore', 10, (c) => number(c.satisfactionScore), 'open'],
    ['effortScore', 10, (c) => number(c.effortScore), 'open'],
    ['recommendScore', 10, (c) => number(c.recommendScore), 'open'],
    ['closedAt', 17, (c) => at(c.closedAt, c.site), 'open'],
    ['minutesSpent', 10, (c) => number(c.minutesSpent), 'open'],
    ['sourceReference', 16, (c) => textCell(c.sourceReference)],
    ['id', 38, (c) => ({ text: c.id }), 'open'],
  ]
}

function remarkColumns(context: Context): Column<ListedRemark>[] {
  const { labels, at, person, yesNo, code, channel } = readersOf(context)
  return [
    ['number', 15, (r) => ({ text: r.number }), 'open'],
    ['kind', 14, (r) => code('kind', r.kind), 'open'],
    ['status', 18, (r) => code('remarkStatus', r.status), 'open'],
    ['receivedAt', 17, (r) => at(r.receivedAt, r.site), 'open'],
    ['channel', 18, (r) => channel(r.channel), 'open'],
    ['site', 20, (r) => textCell(labels.site(r.site)), 'open'],
    ['receivedBy', 20, (r) => person(r.receivedBy)],
    ['topic', 22, (r) => textCell(labels.topic(r.topic)), 'open'],
    ['polarity', 12, (r) => code('polarity', r.polarity), 'open'],
    ['verbatim', 70, (r) => textCell(r.verbatim)],
    ['thirdParty.name', 24, (r) => textCell(r.thirdParty?.name ?? null)],
    ['transmittedTo', 24, (r) => textCell(r.transmittedTo)],
    ['transmittedOn', 12, (r) => dateCell(r.transmittedOn), 'open'],
    ['transmissionAnsweredOn', 12, (r) => dateCell(r.transmissionAnsweredOn), 'open'],
    ['decision', 16, (r) => code('decision', r.decision), 'open'],
    ['decidedOn', 12, (r) => dateCell(r.decidedOn), 'open'],
    ['displayed', 10, (r) => yesNo(r.displayed), 'open'],
    ['publicAnswer', 50, (r) => textCell(r.publicAnswer)],
    ['sourceReference', 16, (r) => textCell(r.sourceReference)],
    ['id', 38, (r) => ({ text: r.id }), 'open'],
  ]
}

function baseColumns(context: Context): Column<CustomerBase>[] {
  const labels = labelsOf(context, 'fr')
  return [
    ['baseKind', 16, (base) => textCell(enumLabel('fr', 'customerBaseKind', base.kind)), 'open'],
    ['site', 20, (base) => textCell(base.site === null ? null : labels.site(base.site)), 'open'],
    ['from', 12, (base) => dateCell(base.from), 'open'],
    ['to', 12, (base) => dateCell(base.to), 'open'],
    ['value', 12, (base) => ({ number: base.value }), 'open'],
    ['baseSource', 30, (base) => textCell(base.source)],
  ]
}
